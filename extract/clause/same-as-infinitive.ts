import type { Node, Tree } from '../parser/tree.ts';
import { isParticipleForm } from './lexicon/infinitives.ts';
import { dependent, dependents, lower } from './navigate.ts';

/** Is what may be a participle beside *werden* the infinitive of a future? */
export function isInfinitiveToo(tree: Tree, full: Node, lemma: string): boolean {
  return (
    lower(full) === lemma &&
    (hasObject(tree, full) ||
      lacksGe(lemma) ||
      isNoParticiple(lemma) ||
      isDoneByNobody(tree, full, lemma))
  );
}

/** „wird den Trainer **entlassen**“, „werde zehn Leute **entlassen**“: with an object in the accusative the form is the infinitive. */
function hasObject(tree: Tree, full: Node): boolean {
  return dependents(tree, full.index, 'obj').some(
    (object) =>
      /^(ihn|mich|dich)$/.test(lower(object)) ||
      (object.feats['Case'] === 'Acc' && isCountedBesideSubject(tree, full, object)) ||
      dependents(tree, object.index, 'det').some(({ form }) =>
        /^(d|k?ein|ihr|sein)en$/i.test(form),
      ),
  );
}

function isCountedBesideSubject(tree: Tree, full: Node, object: Node): boolean {
  return (
    dependent(tree, object.index, 'nummod') !== undefined &&
    dependents(tree, full.index, 'nsubj', 'nsubj:pass').some(
      ({ feats, index }) => feats['Case'] === 'Nom' && index < object.index,
    ) &&
    !dependents(tree, full.index, 'aux', 'aux:pass').some((helper) =>
      /^(wurden?|worden)$/.test(lower(helper)),
    )
  );
}

/** „wird Hilfe **bekommen**“, „der Vorstand werde **darüber beraten**“: the participle looks the same, but nobody is told to do it to somebody. */
function isDoneByNobody(tree: Tree, full: Node, lemma: string): boolean {
  if (withoutPassive.test(lemma)) return true;
  if (lemma !== 'beraten') return false;
  const subject = dependent(tree, full.index, 'nsubj', 'nsubj:pass');
  return (
    subject !== undefined &&
    subject.feats['Number'] !== 'Plur' &&
    counsels.test(subject.form) &&
    !dependents(tree, full.index, 'obl', 'obl:agent').some(({ index }) =>
      dependents(tree, index, 'case').some((word) => /^(von|durch)$/.test(word.lower)),
    )
  );
}

/** Of these there is no passive that looks like the infinitive. */
const withoutPassive =
  /^(bekommen|gefallen|missfallen|entfallen|zerfallen|verfallen|geraten|entkommen|verkommen|enthalten|zurückbekommen|abbekommen|mitbekommen)$/;

/** Bodies that sit and talk: *der Vorstand, die Kammer, das Kabinett*. */
const counsels =
  /(rat|ausschuss|vorstand|gremium|kabinett|parlament|senat|kammer|gericht|kommission|tag|ministerium|regierung|fraktion|versammlung|präsidium|konferenz|jury|partei|verband|bund|synode|beirat|stadt|spitze|gipfel|runde|bürgerschaft|vertretung|verwaltung|behörde|koalition|gesellschafterkreis|kuratorium|direktorium|nato|eu)$/i;

/** „wird den Fall **verfilmen**“, „wird im Juni **aussagen**“: of weak verbs the participle ends in *-t*. */
function isNoParticiple(lemma: string): boolean {
  return lemma.endsWith('en') && !isParticipleForm(lemma);
}

/** „wird für den Klub **auflaufen**“: the participle would be *aufgelaufen*. */
function lacksGe(lemma: string): boolean {
  return /^(auf|ab|an|aus|ein|vor|zu|mit|nach|bei|los|weg|her|hin)(lauf|komm|geh|fahr|halt|lass|fall|trag|steig|treff|sprech|les|geb|nehm|tret|schlag)en$/.test(
    lemma,
  );
}
