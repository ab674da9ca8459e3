import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { isFirm } from './families.ts';
import type { FoundNominal } from './found-mention.ts';
import type { Recency } from './recency.ts';
import { infinitiveAt } from './speech-verbs.ts';

/**
 * *Viele gehen nie ins Museum*, *zum Arzt*, *vor Gericht*: any of the kind, if several unnamed people go there or if the one that was
 * called so is not what the text just spoke of.
 */
export function isAnywhere(
  tree: Tree,
  nominal: FoundNominal,
  draft: Draft,
  recency: Recency,
): boolean {
  const { phrase, head, number, noun } = nominal;
  if (number === 'Plur' || !places.test(noun) || phrase.adjectives.length > 0 || phrase.genitive)
    return false;
  const preposition = dependents(tree, head, 'case')[0];
  const verb = nodeAt(tree, head).head;
  if (!preposition || verb < 0 || !/^(?:in|zu|vor)$/.test(lower(preposition))) return false;
  if (dependents(tree, head, 'nmod', 'appos', 'acl').length > 0) return false;
  if (!goings.has(infinitiveAt(tree, verb))) return false;
  return isOfMany(tree, verb) || !recency.near(nominal, 1).includes(draft);
}

/** *plant einen **Neubau**. **Der Bau** …*: what is built, not who builds it. */
export function isNewBuilding(nominal: FoundNominal, recency: Recency): boolean {
  return (
    nominal.noun === 'bau' &&
    recency.near(nominal, 3).some(({ nouns }) => [...nouns].some((noun) => builds.test(noun)))
  );
}

const builds = /(?:neu|an|um|aus|erweiterungs)bau$/;

/** *begründete **den Bau** mit dem Mangel an Wohnungen*: what is done, no house that stands. */
export function isBuilding(tree: Tree, { noun, head, phrase }: FoundNominal): boolean {
  const verb = nodeAt(tree, head).head;
  return (
    noun === 'bau' &&
    phrase.head.lemma === 'Bau' &&
    verb >= 0 &&
    acts.has(infinitiveAt(tree, verb)) &&
    nodeAt(tree, head).deprel !== 'nsubj'
  );
}

/** *stellte **den Betrieb** ein*, *nahm **den Betrieb** auf*: the running of a thing, no body. */
export function isRunning(tree: Tree, { noun, head, phrase }: FoundNominal): boolean {
  const verb = nodeAt(tree, head).head;
  return (
    noun === 'betrieb' &&
    phrase.head.lemma === 'Betrieb' &&
    verb >= 0 &&
    /^(?:obj|nsubj:pass)$/.test(nodeAt(tree, head).deprel) &&
    runs.has(infinitiveAt(tree, verb))
  );
}

const runs: ReadonlySet<string> = new Set(
  'übernehmen einstellen aufnehmen wiederaufnehmen fortführen weiterführen fortsetzen aufrechterhalten unterbrechen stören lahmlegen sichern sicherstellen regeln behindern ausschreiben finanzieren'.split(
    ' ',
  ),
);

const acts: ReadonlySet<string> = new Set(
  'begründen beginnen stoppen genehmigen planen ablehnen fordern beschließen verzögern finanzieren fördern verhindern ankündigen befürworten bewilligen verschieben vorantreiben rechtfertigen verteidigen beantragen unterstützen kritisieren bezahlen begrüßen'.split(
    ' ',
  ),
);

const places =
  /(?:^|zahn|haus|frauen|kinder|tier)(?:museum|schule|kirche|theater|oper|kino|zoo|schwimmbad|freibad|krankenhaus|klinik|kita|kindergarten|universität|gericht|polizei|arzt|anwalt|friseur|bäcker|restaurant|gasthaus|bibliothek|gefängnis)$/;

const goings: ReadonlySet<string> = new Set(
  'gehen kommen fahren laufen müssen wollen dürfen können bringen schicken radeln einliefern zurückkehren ziehen'.split(
    ' ',
  ),
);

/** *Leute, viele Kinder, die Menschen, wer, man*: no one in particular. */
function isOfMany(tree: Tree, verb: number): boolean {
  const subject = dependents(tree, verb, 'nsubj')[0];
  if (!subject) return false;
  if (/^(?:wer|man|niemand|jeder|viele|manche|einige|wenige|die)$/.test(lower(subject)))
    return true;
  if (subject.upos !== 'NOUN' || !isPlural(subject)) return false;
  const words = dependents(tree, subject.index, 'det', 'nummod', 'det:poss');
  return (
    words.every(({ form }) => /^(?:viele|manche|einige|wenige|mehr|weniger|alle)$/i.test(form)) ||
    /^(?:leute|menschen|kinder|bürger|jugendlichen|eltern|einwohner)$/.test(lower(subject))
  );
}

function isPlural({ feats }: Node): boolean {
  return feats['Number'] === 'Plur';
}

/** *A und B wollen zusammengehen. **Das neue Unternehmen** …*, *die gemeinsame Gesellschaft*: what is only to come of those named. */
export function isNewBody({ type, noun, phrase }: FoundNominal): boolean {
  return (
    type === 'Organization' &&
    isFirm(noun) &&
    phrase.adjectives.some(({ lower: form }) =>
      /^(?:neu|gemeinsam|fusioniert|vereinigt)e[nmrs]?$/.test(form),
    )
  );
}
