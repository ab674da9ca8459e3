import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import { isAchieved } from './achieved.ts';
import type { Clause } from './clause.ts';
import { isComing, isScheduled, isStanding, isToldOfLater } from './coming.ts';
import { isConcluded } from './concluded.ts';
import { isCaseOf } from './conditions.ts';
import { isJudging } from './expected-time.ts';
import { canObey, isHeldToBe } from './held-to-be.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { localWords } from './local-words.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { isFeasible, isShown } from './feasible.ts';
import { maybeWished } from './source.ts';
import { isToBe, isWished } from './would.ts';
import { shapeOf } from './verb-form.ts';

const hedges: ReadonlySet<string> = new Set(
  'vielleicht möglicherweise wahrscheinlich vermutlich womöglich wohl angeblich mutmaßlich voraussichtlich eventuell vermeintlich potenziell potentiell offenbar anscheinend scheinbar'.split(
    ' ',
  ),
);

/** *vielleicht, wohl, angeblich*: does a word, in lower case, make doubtful what it stands with? */
export function isHedge(word: string): boolean {
  return hedges.has(word);
}

/** Modality that the clause itself shows, without what stands above it: „könnte lahmlegen“ is possible. */
export function ownModality(tree: Tree, clause: Clause, startsLater: boolean): Modality {
  const { verb } = clause;
  const modal = verb.modals[0];
  if (modal && isUnreal(tree, clause)) return 'hypothetical';
  if (modal && !startsLater && isHeldToBe(tree, clause)) return 'possible';
  if (modal && isIntended(tree, clause, startsLater)) return 'planned';
  if (modal?.lemma === 'können' && isAchieved(tree, clause)) return 'asserted';
  if (modal && isConcluded(tree, clause)) return 'possible';
  if (modal)
    return modalModality(modal.lemma, modal.mood === 'conditional', isInPerfect(tree, clause));
  if (verb.obliged && !isShown(tree, clause))
    return isFeasible(tree, clause) ? 'possible' : 'required';
  if (isHedged(tree, clause) || (verb.tense === 'future' && isDoubted(tree, clause)))
    return 'possible';
  if (isWished(tree, clause)) return 'wanted';
  if (verb.mood === 'conditional')
    return startsLater && isToBe(tree, clause) ? 'planned' : 'hypothetical';
  if (startsLater && isStanding(tree, clause)) return 'planned';
  if (verb.lemma === 'halten' && isJudging(tree, clause)) return 'asserted';
  if (startsLater && isToldOfLater(tree, clause)) return 'planned';
  if (isCaseOf(tree, clause)) return 'hypothetical';
  if (
    verb.tense === 'future' ||
    ((startsLater || isComing(tree, clause) || isScheduled(tree, clause)) &&
      verb.tense === 'present' &&
      verb.finite !== undefined)
  )
    return maybeWished(tree, clause) ?? 'planned';
  return maybeWished(tree, clause) ?? 'asserted';
}

/** *soll gesehen worden sein*, but not *soll **zu sehen** sein*. */
function isInPerfect(tree: Tree, clause: Clause): boolean {
  if (!clause.verb.perfectInfinitive) return sharesPerfect(tree, clause);
  const isWithZu = dependents(tree, clause.head, 'mark').some((word) => lower(word) === 'zu');
  return !isWithZu || dependents(tree, clause.head, 'aux').some(({ form }) => form === 'gewesen');
}

/** „soll die Kasse **geleert** und das Geld vergraben **haben**“: *haben* stands with the last of several participles. */
function sharesPerfect(tree: Tree, clause: Clause): boolean {
  if (shapeOf(tree, nodeAt(tree, clause.head)) !== 'participle') return false;
  return dependents(tree, clause.head, 'conj').some(({ index }) =>
    dependents(tree, index, 'aux').some(
      (word) => word.index > index && /^(haben|sein)$/.test(lower(word)),
    ),
  );
}

function modalModality(lemma: string, conditional: boolean, perfect: boolean): Modality {
  if (lemma === 'sollen') return perfect ? 'possible' : 'required';
  if (lemma === 'wollen' || lemma === 'mögen') return perfect ? 'possible' : 'planned';
  if (lemma === 'brauchen') return 'required';
  if (lemma === 'müssen') return conditional && perfect ? 'hypothetical' : 'required';
  return 'possible';
}

/** „**hätte** früher warnen **müssen**“, „**hätte** siegen **können**“: it did not. */
function isUnreal(tree: Tree, { verb }: Clause): boolean {
  return verb.finite !== undefined && /^hätte(n|st|t)?$/.test(lower(nodeAt(tree, verb.finite)));
}

/** „Ab 2030 **soll** Stahl erzeugt werden“, „250 Stellen **sollen** hinzukommen“: with a time to come, and for what cannot obey, a plan. */
function isIntended(tree: Tree, clause: Clause, startsLater: boolean): boolean {
  const { verb, subjects, link } = clause;
  if (verb.modals[0]?.lemma !== 'sollen' || verb.finite === undefined) return false;
  const form = lower(nodeAt(tree, verb.finite));
  const isPast =
    /^(sollten?|hat|haben?|hatten?)$/.test(form) && // *hatte im Mai starten **sollen***
    (link === 'relative' ||
      isDeal(tree, clause) ||
      isFormer(tree, clause) ||
      isMovedThing(tree, clause));
  if (!(isPast || /^soll(en|e)?$/.test(form)) || isInPerfect(tree, clause)) return false;
  if (startsLater || isPast || comesAbout.test(verb.lemma) || verb.lemma === 'führen') return true;
  if (link === 'relative' && isInThere(clause)) return true;
  if (isAllowed(verb) || isNext(tree, clause) || isSomebody(tree, subjects)) return true;
  if (verb.lemma === 'werden' && becomes(tree, clause)) return true;
  return (
    subjects.length > 0 &&
    (verb.voice !== 'active' || !subjects.some((subject) => canObey(nodeAt(tree, subject))))
  );
}

/** „ein Neubau, **in dem** 400 Schüler lernen **sollen**“: what a place is meant for. */
function isInThere({ host, complements }: Clause): boolean {
  return (
    host !== undefined &&
    complements.some(
      ({ preposition, heads }) =>
        /^(in|auf|an|mit)$/.test(preposition ?? '') && heads.includes(host),
    )
  );
}

/** „Bürger **sollen** künftig abstimmen **können**“: nobody is ordered to be able to. */
function isAllowed({ modals }: Clause['verb']): boolean {
  return /^(können|dürfen)$/.test(modals[1]?.lemma ?? '');
}

/** „**Nun** soll das Amt prüfen“: what comes next is meant to. */
function isNext(tree: Tree, clause: Clause): boolean {
  return (
    isComing(tree, clause) ||
    dependents(tree, clause.head, 'obl').some(
      (phrase) => isFromThen(tree, phrase) || isAfterwards(tree, phrase) || isByPlan(tree, phrase),
    ) ||
    dependents(tree, clause.head, 'advmod').some((word) =>
      /^(nun|jetzt|dann|anschließend|danach|bald|später|langfristig|mittelfristig|erstmals|probeweise|schrittweise)$/.test(
        lower(word),
      ),
    )
  );
}

/** „**Dem Konzept zufolge** sollen die Vereine Miete zahlen“ */
function isByPlan(tree: Tree, { index, form }: Node): boolean {
  return (
    /(plan|pläne|plänen|planung|planungen|konzept|entwurf|entwürfe|entwürfen)$/i.test(form) &&
    dependents(tree, index, 'case').some(({ lower: word }) => /^(zufolge|laut|nach)$/.test(word))
  );
}

/** „soll **nach der Fusion** in den Vorstand einziehen“; but *nach dem Gesetz* says by what. */
function isAfterwards(tree: Tree, { index, form }: Node): boolean {
  return (
    dependents(tree, index, 'case').some((word) => lower(word) === 'nach') &&
    dependent(tree, index, 'det', 'det:poss') !== undefined &&
    comesTo.test(form)
  );
}

const comesTo =
  /(zusammenschluss|fusion|übernahme|umbau|abschluss|ende|wahl|abstimmung|ferien|pause|sanierung|eröffnung|fertigstellung|saison|turnier|sommer|winter|umzug|urlaub|prüfung|reform)$/i;

/** „sollen **vom nächsten Schuljahr an** kostenlos essen“ */
function isFromThen(tree: Tree, { index, lower: form }: Node): boolean {
  const [before] = dependents(tree, index, 'case').map(lower);
  return (
    (before === 'ab' || (before === 'von' && tree.nodes[index + 1]?.lower === 'an')) &&
    (isTimeWord(form) || /(jahr|semester|saison|spielzeit)$/.test(form))
  );
}

/** „**Ein Gutachter** soll die Rechnungen prüfen“, „**Praxen und eine Kita** sollen einziehen“: who is not known yet has no orders. */
function isSomebody(tree: Tree, subjects: readonly number[]): boolean {
  const articles = subjects.map((subject) => dependents(tree, subject, 'det').map(lower));
  return (
    articles.some((words) => words.some((word) => /^eine?$/.test(word))) &&
    articles.every((words) => words.every((word) => /^eine?$/.test(word)))
  );
}

/** „Die Maschine **sollte** in Bergen **landen**“: a thing that goes somewhere is meant to. */
function isMovedThing(tree: Tree, { verb, subjects }: Clause): boolean {
  return (
    /^(landen|starten|fahren|fliegen|anlegen|ablegen|abfahren|ankommen|stattfinden|eröffnen|öffnen|erscheinen)$/.test(
      verb.lemma,
    ) &&
    subjects.length > 0 &&
    !subjects.some((subject) => canObey(nodeAt(tree, subject)))
  );
}

/** „**Ursprünglich** sollten die Anlagen im Mai ans Netz gehen“ */
function isFormer(tree: Tree, { head }: Clause): boolean {
  return localWords(tree, head).some((at) =>
    /^(ursprünglich|eigentlich|zunächst)$/.test(lower(nodeAt(tree, at))),
  );
}

/** „Der Umbau **sollte** 14 Millionen Euro **kosten**“, „Berg **sollte** 40 Prozent **erhalten**“: what was agreed on, but „Alle sollten Geld bekommen“. */
function isDeal(tree: Tree, { verb, subjects }: Clause): boolean {
  if (/^(kosten|dauern|entstehen|beginnen|enden)$/.test(verb.lemma)) return true;
  return (
    /^(erhalten|bekommen)$/.test(verb.lemma) &&
    !subjects.some((subject) =>
      dependents(tree, subject, 'det').some((word) => /^(alle|jede[rs]?)$/.test(lower(word))),
    )
  );
}

const comesAbout =
  /(^| )(bieten|umfassen|verbinden|entstehen|beginnen|starten|stattfinden|kosten|dauern|wachsen|sinken|steigen|fließen|zugutekommen|wegfallen|hinzukommen|folgen|erhalten|bekommen|profitieren|leiten|weiterführen|fortführen|übernehmen|ablösen|beerben|nachfolgen|trainieren|inszenieren|moderieren|dirigieren|entwerfen|drehen|einziehen)$/;

/** „**Der Turm** soll 80 Meter hoch **werden**“, „Kranz soll **Nachfolger werden**“; but „Die Schüler sollen besser werden“ is wanted. */
function becomes(tree: Tree, { head, verb, subjects }: Clause): boolean {
  if (nodeAt(tree, head).upos === 'NOUN') return true;
  if (dependents(tree, head, 'xcomp', 'nsubj').some((noun) => isPredicate(noun, subjects)))
    return true;
  return verb.copula !== undefined && !namesPerson(tree, subjects);
}

/** „**Geschäftsführer** soll Bleck werden“, whatever the parser takes it for. */
function isPredicate({ upos, index }: Node, subjects: readonly number[]): boolean {
  return upos === 'NOUN' && !subjects.includes(index);
}

function namesPerson(tree: Tree, subjects: readonly number[]): boolean {
  return subjects.some((subject) => {
    const node = nodeAt(tree, subject);
    return node.upos !== 'NOUN' || maybeTypeOfNoun(node.lemma, node.feats['Gender']) === 'Person';
  });
}

function isHedged(tree: Tree, clause: Clause): boolean {
  return localWords(tree, clause.head).some((at) => {
    const node = nodeAt(tree, at);
    if (isHearsay(tree, node)) return true;
    if (node.lower.endsWith('lich') && tree.nodes[at - 1]?.lower === 'für') return false; // *für wahrscheinlich halten*
    if (node.lower === 'wohl' && tree.nodes[at + 1]?.lower === 'aber') return false; // *nicht gegen sie, wohl aber gegen ihn*
    return hedges.has(lower(node)) && isOfClause(tree, clause, node);
  });
}

/** „ein **angeblich** gesunder Mann“: what stands before an adjective of a phrase says nothing of the clause. */
function isOfClause(tree: Tree, clause: Clause, node: Node): boolean {
  if (node.head === clause.head) return true;
  return node.deprel === 'advmod' && nodeAt(tree, node.head).deprel !== 'amod';
}

/** *dem Vernehmen nach, allem Anschein nach, aller Voraussicht nach, mit hoher Wahrscheinlichkeit* */
function isHearsay(tree: Tree, node: Node): boolean {
  return (
    hearsay.has(lower(node)) &&
    dependents(tree, node.index, 'case').some((word) => /^(nach|mit)$/.test(lower(word)))
  );
}

const hearsay: ReadonlySet<string> = new Set(
  'vernehmen anschein voraussicht wahrscheinlichkeit'.split(' '),
);

/** „wird ihre Haltung kaum ändern“ is a guess about the future. */
function isDoubted(tree: Tree, clause: Clause): boolean {
  return localWords(tree, clause.head).some((at) =>
    /^(kaum|schwerlich)$/.test(lower(nodeAt(tree, at))),
  );
}

/** „Die Brücke **droht** einzustürzen“, „Der Plan **scheint** zu scheitern“: without a comma the verb says only how likely it is. */
export function isImpending(tree: Tree, infinitive: Clause, parent: Clause): boolean {
  if (infinitive.link !== 'infinitive' || !/^(drohen|scheinen)$/.test(parent.verb.lemma))
    return false;
  const [first, last] = [
    Math.min(parent.head, infinitive.head),
    Math.max(parent.head, infinitive.head),
  ];
  return !tree.nodes.slice(first, last).some(({ form }) => form === ',');
}
