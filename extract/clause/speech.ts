import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { lower, nodeAt } from './navigate.ts';

/** Who says what the clause of saying introduces: its subject; *hieß es aus dem Ministerium* names it behind *aus*. */
export function speakerOf(tree: Tree, saying: Clause): number | undefined {
  if (saying.verb.lemma === 'zitieren') return citedBy(tree, saying);
  if (!saying.impersonal && saying.subjects.length > 0 && saying.verb.voice === 'active') {
    const subject = saying.subjects[0] as number;
    const form = lower(nodeAt(tree, subject));
    if (form === 'man') return houseOf(tree, saying) ?? subject;
    if (!neuterPronouns.has(form) || (form === 'es' && concluding.test(saying.verb.lemma)))
      return subject;
  }
  if (saying.verb.lemma === 'hervorgehen') return sourceOfFinding(saying);
  const source = saying.complements.find((complement) =>
    (/^(heißen|stehen)$/.test(saying.verb.lemma) ? /^(aus|von|in|bei)$/ : /^(aus|von|durch)$/).test(
      complement.preposition ?? '',
    ),
  );
  const from = source?.heads[0];
  return from === undefined || isVantage(lower(nodeAt(tree, from))) ? undefined : from;
}

/** „**Aus der Luft** ist zu erkennen, dass …“: where one sees or hears it from. */
function isVantage(noun: string): boolean {
  return vantages.has(noun) || noun.endsWith('entfernung') || noun.endsWith('hubschrauber');
}

const vantages: ReadonlySet<string> = new Set(
  'luft nähe ferne weite höhe distanz perspektive flugzeug fenster weltall all orbit'.split(' '),
);

/** „Es **kommt zu dem Schluss**, dass …“: a paper or a court does. */
const concluding = /(schluss|ergebnis|erkenntnis|urteil) (kommen|gelangen)$/i;

const neuterPronouns: ReadonlySet<string> = new Set('es das dies was dieses'.split(' '));

/** „**In der Partei** glaubt man, dass …“ */
function houseOf(tree: Tree, { complements }: Clause): number | undefined {
  return complements.find(
    ({ preposition, heads }) =>
      /^(in|bei)$/.test(preposition ?? '') && isPersonal(nodeAt(tree, heads[0] as number)),
  )?.heads[0];
}

/** „…“, zitiert die Zeitung **den Intendanten**. */
function citedBy(tree: Tree, citing: Clause): number | undefined {
  const cited = citing.complements.find(({ role }) => role === 'accusative')?.heads[0];
  return cited !== undefined && isPersonal(nodeAt(tree, cited)) ? cited : citing.subjects[0];
}

function isPersonal(node: Node): boolean {
  const type = maybeTypeOfNoun(node.lemma, node.feats['Gender']);
  return node.name?.type === 'PER' || type === 'Person' || type === 'Organization';
}

/** „Wie **aus einem Gutachten** hervorgeht“. */
function sourceOfFinding(finding: Clause): number | undefined {
  return finding.complements.find(({ preposition }) => preposition === 'aus')?.heads[0];
}

/** Is it a clause such as *sagte X*, which presents what somebody says? */
export function isSayingClause(clause: Clause): boolean {
  const finding = clause.verb.lemma === 'hervorgehen' && clause.mark === 'wie';
  return (finding || isSaying(clause.verb.lemma)) && clause.verb.copula === undefined;
}

/** „Die Stelle ist frei, **gemeldet hat sich** niemand“: who comes forward says nothing. */
export function isSelfReport({ reflexive, verb }: Clause): boolean {
  return reflexive !== undefined && verb.lemma === 'melden';
}
