import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** Verbs whose subject is a thing: *kosten*, *dauern*; *gelten* only without *als*. */
const ofThings: ReadonlySet<string> = new Set(
  'kosten dauern gelten lauten betragen enthalten umfassen beinhalten stattfinden ausfallen einstürzen explodieren detonieren abbrennen niederbrennen verjähren entfallen münden basieren beruhen vorsehen anfallen auslaufen ausbrechen entgleisen verdampfen verrotten verfallen vergehen eskalieren heißlaufen überlaufen leerstehen ergeben'.split(
    ' ',
  ),
);

/** Verbs of the passive whose patient is a thing. */
const doneToThings: ReadonlySet<string> = new Set(
  'bauen errichten eröffnen sperren freigeben unterzeichnen drucken veröffentlichen ausstrahlen verlängern genehmigen beschließen einführen abschaffen sanieren renovieren restaurieren abreißen erlassen ändern umsetzen fertigstellen einweihen herstellen produzieren liefern reparieren vertagen verschieben anordnen verhängen auszahlen löschen bergen'.split(
    ' ',
  ),
);

/** Verbs of the body and of a life, whose subject is one person. */
const ofPersons: ReadonlySet<string> = new Set(
  'sterben verunglücken einatmen bluten weinen lachen lächeln schlafen ertrinken erliegen heiraten stolpern frieren atmen zittern nicken joggen essen trinken aufwachsen promovieren studieren erkranken genesen duschen ersticken taumeln stottern schluchzen seufzen gähnen schwitzen überleben'.split(
    ' ',
  ),
);

/** Does the verb that a word is the subject of tell that it is a thing: *Er **kostet** 20 Euro*? */
export function isSubjectOfThings(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (deprel !== 'nsubj' || head < 0) return false;
  return ofThings.has(infinitiveAt(tree, head)) && !hasAs(tree, head);
}

/** Does the verb in the passive tell that it is a thing: *Sie **wurde gesperrt***? */
export function isPatientOfThings(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  return deprel === 'nsubj:pass' && head >= 0 && doneToThings.has(infinitiveAt(tree, head));
}

/** Does the verb that a word is the subject of tell that it is one person: *Sie **hatte** Rauch **eingeatmet***? */
export function isSubjectOfPersons(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  return deprel === 'nsubj' && head >= 0 && ofPersons.has(infinitiveAt(tree, head));
}

/** *Er gilt **als** Favorit* */
function hasAs(tree: Tree, verb: number): boolean {
  return dependents(tree, verb).some(
    (child) =>
      lower(child) === 'als' ||
      dependents(tree, child.index, 'case', 'mark').some((word) => lower(word) === 'als'),
  );
}
