import { dependents, hasCase, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { infinitiveAt } from './speech-verbs.ts';
import { placeOf, topOf } from './syntax.ts';
import { isHarm } from './victims.ts';

/** Does the text tell that somebody is suspected, accused or sentenced: *verurteilte **einen Koch***, ***ein Koch** steht vor Gericht*? */
export function isTried(trees: readonly Tree[], { mentions }: Draft): boolean {
  return mentions.some(({ sentence, head }) => {
    const tree = trees[sentence];
    return tree !== undefined && (isAccusedAt(tree, head) || standsTrial(tree, head));
  });
}

/** Does the text tell what somebody did to him: *hatte **einen Taxifahrer** beraubt*? */
export function isHarmed(trees: readonly Tree[], { mentions }: Draft): boolean {
  return mentions.some(({ sentence, head }) => {
    const tree = trees[sentence];
    if (!tree) return false;
    const verb = verbOfPatient(tree, head);
    return verb !== undefined && (isHarm(verb) || wrongs.has(verb));
  });
}

const accusing =
  /^(?:verurteilen|anklagen|freisprechen|festnehmen|verhaften|überführen|verdächtigen|beschuldigen|bezichtigen|fassen|vertreten|verteidigen|vernehmen|verhören|suchen)$/;

const wrongs: ReadonlySet<string> = new Set(
  'berauben ausrauben bestehlen betrügen erpressen bedrohen bedrängen beleidigen belästigen misshandeln nötigen töten ermorden erstechen erschießen erwürgen täuschen missbrauchen quälen entführen'.split(
    ' ',
  ),
);

function isAccusedAt(tree: Tree, head: number): boolean {
  const verb = verbOfPatient(tree, head);
  if (verb !== undefined && accusing.test(verb)) return true;
  const { clause } = placeOf(tree, head);
  const top = topOf(tree, head);
  if (clause >= 0 && isCharged(tree, top, clause)) return true;
  if (!hasCase(tree, top, 'gegen')) return false;
  const noun = tree.nodes[nodeAt(tree, top).head];
  return (
    (clause >= 0 && /^(?:ermitteln|verhandeln)$/.test(infinitiveAt(tree, clause))) ||
    (noun?.upos === 'NOUN' && proceedings.test(noun.lower))
  );
}

const proceedings = /(?:prozess|verfahren|anklage|haftbefehl|ermittlungen|verhandlung)$/;

/** *Die Staatsanwaltschaft wirft **dem Koch** Betrug vor*, ***dem Koch** wird Betrug vorgeworfen*. */
function isCharged(tree: Tree, top: number, clause: number): boolean {
  if (!/^(?:obl:arg|iobj)$/.test(nodeAt(tree, top).deprel)) return false;
  if (!/^(?:vorwerfen|anlasten)$/.test(infinitiveAt(tree, clause))) return false;
  const subject = dependents(tree, clause, 'nsubj')[0];
  return subject === undefined || prosecution.test(subject.lower);
}

const prosecution =
  /^(?:(?:general|bundes)?(?:staats)?anwaltschaft|anklage(?:schrift|behörde)?|ankläger|ermittler)$/;

/** The verb whose object somebody is, or whose subject in the passive. */
function verbOfPatient(tree: Tree, head: number): string | undefined {
  const { role, clause } = placeOf(tree, head);
  if (clause < 0) return undefined;
  const isPatient = role === 'object' || nodeAt(tree, topOf(tree, head)).deprel === 'nsubj:pass';
  return isPatient ? infinitiveAt(tree, clause) : undefined;
}

/** *steht vor Gericht*, *muss sich verantworten* */
function standsTrial(tree: Tree, head: number): boolean {
  const { role, clause } = placeOf(tree, head);
  if (role !== 'subject' || clause < 0) return false;
  const verb = nodeAt(tree, clause).lemma;
  if (verb === 'verantworten') return true;
  return (
    /^(?:stehen|sitzen)$/.test(verb) &&
    dependents(tree, clause).some(
      (child) =>
        /^(?:gericht|anklagebank|landgericht|amtsgericht)$/.test(lower(child)) &&
        ['vor', 'auf'].some((preposition) => hasCase(tree, child.index, preposition)),
    )
  );
}
