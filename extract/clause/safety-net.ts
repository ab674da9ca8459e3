import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { maybeAttitude } from './lexicon/attitudes.ts';
import { isCondition, isThoughtOf } from './conditions.ts';
import { isOfReproach } from './inherited.ts';
import { lower, nodeAt } from './navigate.ts';
import { isMadeClear } from './opinion.ts';
import type { Reading, Speaker } from './reading.ts';
import type { Standing } from './standing.ts';
import { maybeToldModal } from './told-modal.ts';
import { isReported } from './voices.ts';

/** Verbs that make their content a fact, or a part of what happens: *zeigen, dass* · *beginnen zu* · *bekannt werden*. */
const factive: ReadonlySet<string> = new Set(
  `wissen zeigen beweisen belegen bestätigen bekanntgeben bekanntwerden feststehen erfahren merken bemerken sehen sein werden führen beitragen
   beginnen anfangen aufhören schaffen gelingen retten helfen lassen wagen bringen zwingen nutzen verstehen vermögen pflegen kommen fortfahren lernen
   zweifeln bezweifeln herausfinden ermitteln nachweisen entdecken aufdecken herausstellen spüren einsehen begreifen zugutehalten anrechnen werten berücksichtigen honorieren würdigen verheimlichen verschweigen bedauern begrüßen freuen übersehen vergessen verhindern liegen folgen bedeuten erreichen durchsetzen bewirken erwirken sorgen reisen gehen
   hervorgehen ergeben hinzukommen dazukommen erschweren auffallen überraschen ärgern stören verschärfen geschehen hinwegtäuschen verdanken`.split(
    /\s+/,
  ),
);

const factiveNouns =
  /^(tatsache|umstand|erfolg|ergebnis|erkenntnis|nachricht|grund|folge|nachweis|beweis)$/i;

/**
 * The last word on what counts as asserted: a clause that only completes a verb, a noun or an adjective and that nobody
 * is named for is at most possible. „Die Polizei geht dem Verdacht nach, **der Mann habe den Brand gelegt**“.
 */
export function withSafetyNet(
  reading: Omit<Reading, 'speakers'>,
  speakers: ReadonlyMap<number, Speaker>,
): ReadonlyMap<number, Standing> {
  const byHead = new Map(reading.clauses.map((clause) => [clause.head, clause]));
  const found = new Map<number, Standing>();
  for (const [head, standing] of reading.standings) {
    const clause = byHead.get(head);
    found.set(
      head,
      clause ? settled(reading, clause, { standing, byHead, speakers, found }) : standing,
    );
  }
  return found;
}

interface Surroundings {
  readonly standing: Standing;
  readonly byHead: ReadonlyMap<number, Clause>;
  readonly speakers: ReadonlyMap<number, Speaker>;
  /** What was settled of the clauses above. */
  readonly found: ReadonlyMap<number, Standing>;
}

function settled(
  reading: Omit<Reading, 'speakers'>,
  clause: Clause,
  { standing, byHead, speakers, found }: Surroundings,
): Standing {
  if (clause.mark === 'ob' && clause.link === 'content' && standing.modality === 'asserted')
    return { ...standing, modality: 'possible' };
  const told =
    speakers.has(clause.head) && standing.modality === 'hypothetical'
      ? maybeToldModal(reading, clause)
      : undefined;
  if (told !== undefined) return { ...standing, modality: told };
  if (speakers.has(clause.head))
    return isOnlyReported(reading, clause, standing) ||
      isBelowReported(reading, clause, { standing, found })
      ? { ...standing, modality: isFeared(clause, byHead) ? 'possible' : 'asserted' }
      : standing;
  const denied = standing.negation.clause && clause.verb.mood !== 'reported';
  const open = standing.modality === 'asserted' && !denied;
  const parent = byHead.get(clause.parent ?? -1);
  const above = found.get(clause.parent ?? -1);
  if (
    standing.modality === 'asserted' &&
    parent &&
    above &&
    isOfReproach(reading.tree, { via: clause, parent }, above)
  )
    return { ...standing, modality: 'possible' };
  return open && !isFactual(reading, clause, byHead) && !isSeen(clause, { byHead, found })
    ? { ...standing, modality: 'possible' }
    : standing;
}

/** „Dadurch würden 400 Stellen wegfallen, **fürchtet** die Gewerkschaft“ */
function isFeared({ parent, link }: Clause, byHead: ReadonlyMap<number, Clause>): boolean {
  const above = link === 'content' ? byHead.get(parent ?? -1) : undefined;
  return above !== undefined && maybeAttitude(above.verb.lemma)?.modality === 'possible';
}

/** „Die Betriebe **hätten** gespart, sagte er“: Konjunktiv II for Konjunktiv I imagines nothing, unless a condition stands beside. */
function isOnlyReported(
  reading: Omit<Reading, 'speakers'>,
  clause: Clause,
  standing: Standing,
): boolean {
  return (
    standing.modality === 'hypothetical' &&
    clause.verb.mood === 'conditional' &&
    isReported(reading, clause) &&
    !reading.tree.sentence.text.endsWith('?') &&
    !isCondition(reading.tree, clause) &&
    !isThoughtOf(reading.tree, clause) &&
    !reading.clauses.some(
      (other) => other.parent === clause.head && isCondition(reading.tree, other),
    )
  );
}

/** „… **hätten** keine Zukunft, weil Ärzte **fehlten**“: below what is only reported nothing is imagined, either. */
function isBelowReported(
  { tree, standings }: Omit<Reading, 'speakers'>,
  clause: Clause,
  { standing, found }: Pick<Surroundings, 'standing' | 'found'>,
): boolean {
  const above = clause.parent ?? -1;
  return (
    standing.modality === 'hypothetical' &&
    clause.verb.mood !== 'conditional' &&
    standings.get(above)?.modality === 'hypothetical' &&
    (found.get(above)?.modality ?? 'hypothetical') !== 'hypothetical' &&
    !isCondition(tree, clause)
  );
}

function isFactual(
  reading: Omit<Reading, 'speakers'>,
  clause: Clause,
  byHead: ReadonlyMap<number, Clause>,
): boolean {
  const { tree, standings } = reading;
  if (clause.verb.mood === 'reported') return false;
  const parent = byHead.get(clause.parent ?? -1);
  if (clause.link === 'conjunct' && parent) return isFactual(reading, parent, byHead);
  if (!parent || !/^(content|infinitive|noun)$/.test(clause.link)) return true;
  if (asksWhy(tree, clause) || goesOn(tree, clause, parent)) return true;
  if (clause.mark === 'ob' || isAsked(tree, clause)) return false;
  if (clause.link === 'noun' && clause.verb.voice === 'state' && clause.subjects.length > 0)
    return true;
  if (clause.link === 'noun')
    return (
      clause.host !== undefined &&
      (factiveNouns.test(nodeAt(tree, clause.host).form) || isFelt(tree, clause))
    );
  if (clause.link === 'infinitive' && parent.verb.copula !== undefined)
    return (
      doing.test(nodeAt(tree, parent.head).form) && !standings.get(parent.head)?.negation.clause
    );
  if (clause.link === 'infinitive' && /^(hören|beobachten)$/.test(parent.verb.lemma)) return true; // *hörte ihn **rufen***
  if (isSubject(tree, clause, parent) || isFelt(tree, clause)) return true;
  return isFactive(tree, parent) && !hasDoubt(tree, parent);
}

/** „war **damit beschäftigt**, Keller auszupumpen“: who is at it does it. */
const doing = /^(beschäftigt|dabei|zugange)$/;

/** „Das Video **zeigt, wie** ein Mann …“, „ist **zu sehen, wie** …“: what is seen happens. */
function isSeen(
  clause: Clause,
  { byHead, found }: Pick<Surroundings, 'byHead' | 'found'>,
): boolean {
  const parent = byHead.get(clause.parent ?? -1);
  const standing = found.get(clause.parent ?? -1);
  return (
    clause.mark === 'wie' &&
    clause.link === 'content' &&
    clause.verb.mood === 'indicative' &&
    parent !== undefined &&
    /^(sehen|zeigen|beobachten|filmen|hören|erleben|miterleben|dokumentieren|festhalten)$/.test(
      parent.verb.lemma,
    ) &&
    standing?.modality === 'asserted' &&
    !standing.negation.clause
  );
}

/** „**Dass der Zug hielt**, rettete ihr das Leben“: what does something has happened. */
function isSubject(tree: Tree, clause: Clause, parent: Clause): boolean {
  return (
    clause.mark === 'dass' &&
    clause.head < parent.head &&
    (nodeAt(tree, clause.head).deprel === 'csubj' || isMaking(parent)) &&
    parent.verb.copula === undefined
  );
}

/** „die **Freude darüber, dass** die Straße fertig ist“: what is felt about something holds that it is so. */
function isFelt({ nodes, children }: Tree, { head, mark }: Clause): boolean {
  if (mark !== 'dass') return false;
  const dass = (children[head] ?? []).find((child) => nodes[child]?.lower === 'dass') ?? 0;
  return nodes.slice(Math.max(0, dass - 4), dass).some(({ lower: form }) => feelings.test(form));
}

const feelings =
  /^(freude|vorfreude|erleichterung|ärger|wut|unmut|enttäuschung|trauer|entsetzen|empörung|verwunderung|überraschung|stolz|frust|genugtuung|dankbarkeit|zufriedenheit|schock|zorn|verärgerung|bestürzung|erstaunen|froh|erleichtert|dankbar|stolz|verärgert|enttäuscht|entsetzt|empört|überrascht|traurig|zufrieden|glücklich)$/;

/** „**Dass der Klub siegte**, macht den Trainer stolz“, whatever the parser takes the clause for. */
function isMaking({ verb, subjects }: Clause): boolean {
  return (
    subjects.length === 0 && verb.mood === 'indicative' && /(^| )(machen|lassen)$/.test(verb.lemma)
  );
}

/** „Dass der Zug ausfiel, **nahm** sie **mit Humor**“: one puts up with what is so. */
const borne: ReadonlySet<string> = new Set(
  ['mit Humor', 'mit Fassung', 'gelassen', 'locker', 'sportlich', 'leicht', 'ernst', 'persönlich']
    .concat(['zur Kenntnis', 'zum Anlass', 'schwer', 'tragisch'])
    .map((how) => `${how} nehmen`)
    .concat('übelnehmen'),
);

/** *werden bekannt*, *steht fest*: also a copula with such a word. */
function isFactive(tree: Tree, parent: Clause): boolean {
  if (factive.has(parent.verb.lemma) && parent.verb.copula === undefined) return true;
  if (isMadeClear(tree, parent)) return true;
  if (parent.verb.lemma.endsWith('nehmen') && borne.has(parent.verb.lemma)) return true;
  return /^(bekannt|klar|sicher|wahr|richtig|tatsache|gut|schön|grund|ziel|ergebnis|folge|fakt|problem|vorteil|nachteil|hintergrund|unterschied)$/.test(
    lower(nodeAt(tree, parent.head)),
  );
}

/** „Es gibt **keine** Beweise, dass …“. */
function hasDoubt(tree: Tree, parent: Clause): boolean {
  return parent.complements.some((complement) =>
    complement.heads.some((head) =>
      tree.children[head]?.some((child) => lower(nodeAt(tree, child)).startsWith('kein')),
    ),
  );
}

/** *wie viele Bäume* */
function asksHowMany(tree: Tree, noun: number): boolean {
  return (tree.children[noun] ?? []).some(
    (child) =>
      child > 0 &&
      /^viele?n?$/.test(lower(nodeAt(tree, child))) &&
      lower(nodeAt(tree, child - 1)) === 'wie',
  );
}

/** „untersucht, **warum** der Zug entgleiste“: that it did is no question. */
function asksWhy(tree: Tree, { head, link, verb }: Clause): boolean {
  if (link !== 'content' || verb.mood !== 'indicative') return false;
  const isPast = verb.tense === 'past' || verb.tense === 'perfect';
  return (tree.children[head] ?? []).some((child) => {
    const word = lower(nodeAt(tree, child));
    return /^(warum|weshalb|wieso)$/.test(word) || (isPast && word === 'wie' && isHow(tree, child));
  });
}

/** „**Wie** der Mann in den Fluss **geriet**, ist unklar“: that he did is none, either; but *wie viele, wie hoch*. */
function isHow({ nodes }: Tree, wie: number): boolean {
  const next = nodes[wie + 1];
  return (
    next !== undefined &&
    /^(DET|PRON|PROPN|NOUN|ADP)$/.test(next.upos) &&
    !/^(viel|wenig|weit|lang|oft)/.test(next.lower)
  );
}

/** „legte zu, **wozu** der Export beitrug“: behind a verb or noun that takes no clause it is told like a sentence of its own. */
function goesOn(tree: Tree, { head, host, link, verb }: Clause, parent: Clause): boolean {
  if (!/^(content|noun)$/.test(link) || verb.mood !== 'indicative' || head < parent.head)
    return false;
  const asks =
    link === 'noun' && host !== undefined
      ? /(frage|rätsel|auskunft|angaben?|hinweise?|idee|erklärung)$/i.test(nodeAt(tree, host).form)
      : maybeAttitude(parent.verb.lemma) !== undefined || asking.test(parent.verb.lemma);
  return (
    !asks &&
    (tree.children[head] ?? []).some((child) =>
      /^wo(zu|bei|durch|mit|rauf|für|gegen|ran|rin|rüber|nach|von)$/.test(
        lower(nodeAt(tree, child)),
      ),
    )
  );
}

const asking =
  /^(fragen|klären|untersuchen|prüfen|verstehen|sehen|merken|rätseln|zeigen|wissen|erfahren)$/;

/** *wen die Justiz anklagt, wann der Zug kommt*. */
function isAsked(tree: Tree, clause: Clause): boolean {
  const asks = (child: number): boolean =>
    /^(wer|wen|wem|was|wann|wo|wie|warum|weshalb|wohin|welche[rsmn]?)$/.test(
      lower(nodeAt(tree, child)),
    );
  return (tree.children[clause.head] ?? []).some(
    (child) => asks(child) || asksHowMany(tree, child),
  );
}
