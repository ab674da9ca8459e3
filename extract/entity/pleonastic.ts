import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** Verbs whose *es* means nothing: weather, existence, *es geht um*. */
const impersonal: ReadonlySet<string> = new Set(
  'geben gehen heißen regnen schneien hageln donnern blitzen stürmen dämmern kommen gelten handeln fehlen mangeln bedürfen bleiben gelingen scheinen dauern eilen reichen brennen klingeln klopfen'.split(
    ' ',
  ),
);

/** Predicates of time, weather and judgement: *es ist Montag*, *es wird kalt*, *es ist unklar, ob …* */
const clauses = ['csubj', 'csubj:pass', 'ccomp', 'xcomp', 'advcl'];

/** Does *es* mean nothing here: *es regnet*, *es gibt*, *es ist möglich, dass …*, *es kamen viele*? */
export function isPleonastic(tree: Tree, node: Node): boolean {
  if (node.head < 0) return true;
  const clause = nodeAt(tree, node.head);
  if (isNaming(tree, clause) || isAbout(tree, clause) || isThing(tree, node, clause)) return false;
  if (node.deprel.startsWith('expl')) return true;
  if (impersonal.has(clause.lemma.replace(/^ge(?=(?:regn|schnei|hagel|donner|blitz)en?$)/, '')))
    return true;
  if (clause.upos === 'ADJ' || clause.upos === 'ADV' || clause.upos === 'NUM') return true;
  if (clause.upos === 'NOUN' || clause.upos === 'PROPN') return true;
  return (
    dependents(tree, clause.index, ...clauses).some(
      (child) => child.index > node.index && !child.deprel.startsWith('advcl'),
    ) || hasOtherSubject(tree, node, clause)
  );
}

/** *Es heißt „Nordlicht“*: what follows is a name, no clause. */
function isNaming(tree: Tree, { lemma, index }: Node): boolean {
  if (lemma !== 'heißen') return false;
  const [behind] = dependents(tree, index).filter(
    (child) => child.index > index && child.upos !== 'PUNCT',
  );
  return (
    behind !== undefined &&
    /^(?:NOUN|PROPN)$/.test(behind.upos) &&
    dependents(tree, behind.index, 'nsubj', 'cop', 'case').length === 0
  );
}

/** *Es handelt **von** seiner Jugend*, not *es handelt sich um* */
function isAbout(tree: Tree, { lemma, index }: Node): boolean {
  return (
    lemma === 'handeln' &&
    !dependents(tree, index).some((child) => lower(child) === 'sich') &&
    dependents(tree, index, 'obl', 'obl:arg').some((child) =>
      dependents(tree, child.index, 'case').some((word) => lower(word) === 'von'),
    )
  );
}

/** *Er hatte es gegründet*: only with such verbs *es* is a thing; *er schaffte es*, *sie wusste es* mean nothing or a clause. */
function isThing(tree: Tree, es: Node, verb: Node): boolean {
  return es.deprel === 'obj' && es.form === 'es' && withThing.has(infinitiveAt(tree, verb.index));
}

const withThing: ReadonlySet<string> = new Set(
  'kaufen verkaufen erwerben bauen errichten gründen eröffnen leiten besitzen mieten pachten schreiben lesen drehen verfassen veröffentlichen malen löschen zerstören reparieren stehlen retten adoptieren taufen unterzeichnen kritisieren loben beschlagnahmen fotografieren abreißen sanieren betreiben übernehmen verlassen betreten durchsuchen erben vererben verschenken spenden versteigern ausstellen aufführen inszenieren produzieren herstellen liefern bestellen tragen verschicken zitieren vorstellen einweihen komponieren umbauen renovieren restaurieren'.split(
    ' ',
  ),
);

/** *Es stimmten 212 Abgeordnete für den Antrag.* */
function hasOtherSubject(tree: Tree, node: Node, clause: Node): boolean {
  return (
    dependents(tree, clause.index, 'nsubj', 'nsubj:pass').some(
      (child) => child.index !== node.index,
    ) ||
    /^(?:werden|lassen)$/.test(clause.lemma) ||
    dependents(tree, clause.index, 'aux:pass').length > 0
  );
}
