import type { Tree } from '../parser/tree.ts';
import type { Clause, Governed } from './clause.ts';
import type { Attitude } from './lexicon/attitudes.ts';
import { lower, nodeAt } from './navigate.ts';
import { namesNobody } from './negation.ts';

/** „schloss **nicht** aus, dass“: possible; „wollte **nicht** bestätigen, dass“: possible, and nobody says so; `isNamed`: is the subject somebody, unlike *niemand*? */
export function underNegation(
  attitude: Attitude | undefined,
  { via, parent, isNamed }: Governed & { readonly isNamed: boolean },
): Attitude | undefined {
  if (!attitude) return undefined;
  const { lemma } = parent.verb;
  if (/^(wollen|mögen|wünschen)$/.test(lemma) && isNamed) return { ...attitude, negated: true };
  if (believing.test(lemma) && isNamed) return { ...attitude, modality: undefined, negated: true };
  if (believing.test(lemma)) return { ...attitude, modality: 'possible', attributed: false };
  if (/^(be)?zweifeln$/.test(lemma)) return { ...attitude, modality: undefined };
  if (attitude.negated)
    return { ...attitude, negated: false, modality: cameAbout(parent) ? undefined : 'possible' };
  if (intending.test(lemma)) return { ...attitude, negated: isNamed };
  if (!attitude.saying && attitude.attributed) return unsettled(attitude, lemma, via.mark);
  return attitude.saying && attitude.modality === undefined
    ? { ...attitude, attributed: false, modality: 'possible' }
    : attitude;
}

/** „ist **nicht** überzeugt, sieht **nicht** als erwiesen an, dass“: open; „**wusste nicht**, dass“: it is so, and nobody says it. */
function unsettled(attitude: Attitude, lemma: string, mark: string | undefined): Attitude {
  if (/^(wissen|ahnen|erkennen)$/.test(lemma))
    return { ...attitude, attributed: false, modality: mark === 'dass' ? undefined : 'possible' };
  return /(^| )(sein|haben|vertreten|kommen|gelangen|stehen|zeigen|halten|befinden|erachten|ansehen|betrachten|werten|einschätzen|schätzen|überzeugen)$/.test(
    lemma,
  )
    ? { ...attitude, attributed: false, modality: 'possible' }
    : attitude;
}

/** „**konnte nicht verhindern**, dass der Hund weglief“: he did. */
function cameAbout({ verb }: Clause): boolean {
  return (
    /^(verhindern|vermeiden|abwenden|vergessen|versäumen|hindern|abhalten)$/.test(verb.lemma) &&
    verb.mood === 'indicative' &&
    /^(past|perfect)$/.test(verb.tense)
  );
}

const intending =
  /^(planen|beabsichtigen|vorhaben|gedenken|versuchen|anstreben|beschließen|vereinbaren|erlauben|gestatten|zulassen|ermöglichen)$/;

/** „**glaubt nicht**, dass der Preis steigt“, „**plant nicht**, zu verkaufen“: it is the content that is denied. */
const believing = /^(glauben|denken|meinen|annehmen|(davon)?ausgehen|rechnen|erwarten)$/;

/** „sieht **keinen Beleg** dafür, dass …“, „Es gebe **keine Hinweise** darauf, dass …“ */
export function isUnproven(tree: Tree, via: Clause, { complements, subjects }: Clause): boolean {
  if (via.link !== 'content' || via.mark !== 'dass') return false;
  const nouns = [...subjects, ...complements.flatMap(({ heads }) => heads)];
  return nouns.some((head) => evidence.test(lower(nodeAt(tree, head))) && namesNobody(tree, head));
}

const evidence =
  /(belege?|beweise?|nachweise?|hinweise?|anhaltspunkte?|anzeichen|indiz(ien)?|bestätigung|garantie|gewähr|aussicht|chance|möglichkeit|gefahr|bedarf|anlass|grund|gründe|erkenntnisse?|spur|rede)$/;
