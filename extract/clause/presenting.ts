import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { maybeAttitude } from './lexicon/attitudes.ts';
import { lower, nodeAt } from './navigate.ts';
import type { Unattributed } from './reading.ts';
import { isSayingClause, speakerOf } from './speech.ts';
import { actorOf, isFraming } from './voices.ts';

/** *…, sagte X, …* and *wie X berichtet*: saying clauses beside or around what is said. */
export function isPresenting(reading: Unattributed, clause: Clause): boolean {
  if (isFraming(reading, clause)) return true;
  if (!isSayingClause(clause) && !isThought(reading, clause)) return false;
  if (isTold(reading, clause)) return false;
  if (clause.link === 'adverbial')
    return clause.mark === 'wie' && !hasObject(reading, clause) && !isDemanded(reading, clause);
  if (clause.link !== 'beside' || !isInverted(reading, clause)) return false;
  return !reading.clauses.some(
    (other) => other.parent === clause.head && /^(content|infinitive)$/.test(other.link),
  );
}

/** „Der Rat reagierte enttäuscht: Dazu **habe** sich der Minister nicht **geäußert**“: behind a colon, or denied, it is what is told itself. */
function isTold({ tree, standings }: Unattributed, { link, verb, head }: Clause): boolean {
  if (link !== 'beside' || verb.mood !== 'reported') return false;
  return (
    standings.get(head)?.negation.clause === true || opensBehindColon(tree, verb.finite ?? head)
  );
}

function opensBehindColon({ nodes }: Tree, before: number): boolean {
  for (let at = before - 1; at >= 0; at--) {
    const { form } = nodes[at] as Node;
    if (form === ':') return true;
    if (/^[,;“”«»"–—]$/.test(form)) return false;
  }
  return false;
}

/** „Der Preis wird, **glauben Händler**, bald sinken“ */
function isThought({ tree }: Unattributed, { link, head, verb }: Clause): boolean {
  return (
    link === 'beside' &&
    nodeAt(tree, head).deprel === 'parataxis' &&
    maybeAttitude(verb.lemma)?.attributed === true &&
    tree.nodes[(verb.finite ?? 0) - 1]?.form === ','
  );
}

/** „will die Insel schützen, **wie es** die Verbände **fordern**“: they only call for what somebody else does. */
function isDemanded({ tree }: Unattributed, { head, verb }: Clause): boolean {
  return (
    /^(fordern|verlangen|vorschlagen|empfehlen|beantragen|anregen)$/.test(verb.lemma) &&
    tree.nodes.some(
      ({ index, lower: form }) =>
        form === 'es' && index < head && tree.nodes[index - 1]?.lower === 'wie',
    )
  );
}

/** Something else is said, as in „wie **ihn** der Verband verlangt“; not in „so berichten **es** Mitglieder“. */
function hasObject({ tree }: Unattributed, { complements }: Clause): boolean {
  return complements.some(
    ({ role, heads }) =>
      role === 'accusative' && heads.some((head) => lower(nodeAt(tree, head)) !== 'es'),
  );
}

/** *sagte X*: the verb before its subject, and nothing else that is said. */
function isInverted(reading: Unattributed, clause: Clause): boolean {
  const subject = clause.subjects[0];
  if (hasObject(reading, clause)) return false;
  return (
    subject === undefined ||
    clause.impersonal ||
    clause.verb.finite === undefined ||
    subject > clause.verb.finite
  );
}

/** „**Der Verband** wies das zurück: Auch die Kunden profitierten“: what follows the colon is said. */
export function maybeAnnouncer(reading: Unattributed, clause: Clause): number | undefined {
  const parent = reading.clauses.find(({ head }) => head === clause.parent);
  if (!parent) return undefined;
  if (clause.link === 'content' && isCertain(reading, parent)) return holderOf(parent);
  if (clause.link !== 'beside') return undefined;
  const between = reading.tree.nodes.slice(parent.head + 1, clause.head);
  if (!between.some(({ form }) => form === ':')) return undefined;
  if (isSayingClause(parent)) return speakerOf(reading.tree, parent);
  if (isCertain(reading, parent)) return actorOf(reading, parent);
  return /(^| )reagieren$/.test(parent.verb.lemma)
    ? (actorOf(reading, parent) ?? parent.subjects[0])
    : undefined;
}

/** „**Für die Forscher** steht fest, dass …“ */
function holderOf({ complements }: Clause): number | undefined {
  return complements.find(({ preposition }) => preposition === 'für')?.heads[0];
}

/** „Für den Verband **steht fest**: Die Preise steigen“ · „In der Partei **ist man sich sicher**: …“ */
function isCertain({ tree }: Unattributed, { verb, head }: Clause): boolean {
  return (
    verb.lemma === 'feststehen' ||
    (verb.copula !== undefined &&
      /^(klar|sicher|eindeutig|überzeugt|einig)$/.test(lower(nodeAt(tree, head))))
  );
}
