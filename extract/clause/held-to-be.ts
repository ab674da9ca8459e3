import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/** „Der Mann **soll** 1,80 Meter groß **sein** und einen Bart **tragen**“: what somebody is like cannot be ordered. */
export function isHeldToBe(tree: Tree, { verb, subjects, head }: Clause): boolean {
  if (verb.modals[0]?.lemma !== 'sollen' || verb.finite === undefined) return false;
  const present = /^soll(en)?$/.test(lower(nodeAt(tree, verb.finite))) && verb.voice === 'active';
  if (present && (mindsOfOthers.test(verb.lemma) || isAlready(tree, head, verb.lemma))) return true;
  if (present && (isInSecret(tree, head, verb.lemma) || isFromMedia(tree, head))) return true;
  // „Die Firma **soll** 300 Millionen Euro **wert sein**“
  if (present && verb.lemma === 'sein' && lower(nodeAt(tree, head)) === 'wert') return true;
  if (!present || !subjects.some((subject) => isPerson(nodeAt(tree, subject)))) return false;
  if (verb.copula === undefined)
    return statesOfPersons.test(verb.lemma) && !isSettledLater(tree, head, verb.lemma);
  return verb.lemma === 'sein' && looks.test(nodeAt(tree, head).form);
}

/** „Hier sollen **künftig** Familien **wohnen**“: it is planned. */
function isSettledLater(tree: Tree, head: number, lemma: string): boolean {
  return (
    /^(wohnen|leben)$/.test(lemma) &&
    localWords(tree, head).some((at) => later.test(nodeAt(tree, at).lower))
  );
}

const later = /^(künftig|zukünftig|demnächst|bald|später|dann|vorübergehend)$/;

function isPerson(node: Node): boolean {
  return (
    node.name?.type === 'PER' ||
    /^(er|sie)$/.test(lower(node)) ||
    maybeTypeOfNoun(node.lemma, node.feats['Gender']) === 'Person'
  );
}

/** „Der Konzern **soll** Interesse haben“, „**soll** einen Verkauf **erwägen**“: nobody can be ordered to. */
const mindsOfOthers =
  /^((großes |kein )?Interesse (haben|zeigen|bekunden)( an)?|sich interessieren|interessiert sein|(Kontakte?|Verbindungen|Beziehungen) (haben|pflegen|unterhalten)|beabsichtigen|erwägen|liebäugeln|bereitstehen|dahinterstecken|stecken|stammen|gehören|nahestehen|ähneln|zusammenhängen|zurückgehen|existieren|betragen|sich belaufen|vorliegen|bestehen aus|wissen)$/;

/** „soll **ein Angebot vorbereiten**“, „soll **den Verkauf planen**“: what others hear of. */
function isInSecret(tree: Tree, head: number, lemma: string): boolean {
  return (
    /^(planen|vorbereiten|anstreben)$/.test(lemma) &&
    dependents(tree, head, 'obj').some(({ lower: form }) => schemes.test(form))
  );
}

const schemes =
  /^(angebot|gebot|gegenangebot|einstieg|ausstieg|verkauf|rückzug|rücktritt|wechsel|börsengang|anschlag|anschläge|attentat|umsturz|putsch|angriff|flucht|kandidatur)$|(übernahme|übernahmeangebot|fusion|stellenabbau)$/;

/** „soll **Medienberichten zufolge** an einer Übernahme arbeiten“ */
function isFromMedia(tree: Tree, head: number): boolean {
  return dependents(tree, head).some(
    ({ index, lower: form }) =>
      media.test(form) &&
      dependents(tree, index, 'case').some((word) => /^(zufolge|laut|nach)$/.test(lower(word))),
  );
}

const media =
  /^((medien|zeitungs|presse|agentur)berichte?n?|berichten|medieninformationen|insidern?|gerüchten?)$/;

/** Can it be told to do something: *der Rat, die Eltern, er*? */
export function canObey(node: Node): boolean {
  const type = maybeTypeOfNoun(node.lemma, node.feats['Gender']);
  return (
    node.name !== undefined ||
    node.upos === 'PROPN' ||
    node.upos === 'PRON' ||
    /^(Person|Organization|Group|Country|Place|Role)$/.test(type ?? '')
  );
}

/** „**Auch** sie **soll** Gespräche führen“, „**soll bereits** mit Käufern verhandeln“ */
function isAlready(tree: Tree, head: number, lemma: string): boolean {
  if (
    !/^(Gespräche führen|in Gesprächen sein|im Gespräch sein|verhandeln|sich bewerben)$/.test(lemma)
  )
    return false;
  return localWords(tree, head).some((at) =>
    /^(auch|bereits|schon|derzeit|zurzeit|inzwischen|längst)$/.test(lower(nodeAt(tree, at))),
  );
}

const statesOfPersons =
  /^(heißen|leben|wohnen|stammen|kennen|besitzen|wissen|angehören|gehören|tragen|aussehen|verfügen|leiden)$/;

const looks =
  /^(groß|klein|alt|jung|schlank|kräftig|blond|dunkelhaarig|jährig|krank|reich|verwandt|verheiratet|bekannt|betrunken|bewaffnet|gefährlich|schwanger|tot|verletzt|beteiligt|verwickelt|jünger|älter)$|(haarig|jährig|köpfig)$/;
