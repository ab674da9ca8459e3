import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { agreementScore } from './agreement.ts';
import { findCases, isCaseThinkable } from './case.ts';
import {
  isDeed,
  isDoneToActors,
  mayAffectActors,
  mayMoveActors,
} from './lexicon/affecting-verbs.ts';
import { saysNothingAlone, takesNoAccusative } from './lexicon/transitive.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { perForm } from './per-form.ts';
import { maybePreposition } from './phrase.ts';
import { maybeRelative } from './relative.ts';
import type { VerbComplex } from './verb.ts';
import { lemmaOfVerb } from './verb-form.ts';

/**
 * A person 3, a body that acts 2, what may be either (*sie*, *die Prüfer*) 1.5, a word that no list
 * has 1.2, a thing 1, *das* 0.
 */
type Rank = 3 | 2 | 1.5 | 1.2 | 1 | 0;

/**
 * The phrases that can only be the subject because they act and the others are things: „die Hütte, die **das Rote Kreuz**
 * hergerichtet hatte“, „Die Kosten trägt **die Stadt**“, „Das Museum eröffnete **die Ministerin**“.
 */
export function findActors(
  tree: Tree,
  head: number,
  verb: VerbComplex,
  phrases: readonly Node[],
): ReadonlySet<Node> {
  if (verb.voice !== 'active' || takesNoAccusative(verb.lemma) || isLost(tree, head, verb))
    return none;
  const { lemma } = verb;
  const strict =
    thingsOnly.has(lemma) ||
    (ledByOne.has(lemma) && phrases.some((node) => isOnePerson(tree, node)));
  const isHeld = isHeldFor(tree, head, verb);
  const isMoving =
    (mayAffectActors(lemma) && !isPacked(tree, head, verb)) || isMoved(tree, head, verb);
  if (!strict && !isHeld && isMoving) return none;
  const highest = isDoneToActors(lemma) ? 1 : 1.2;
  const ranks = phrases.map((node) => rankOf(tree, node));
  if (having.has(lemma) && !isHeld) return havers(tree, phrases, ranks);
  const lowest = Math.min(...ranks);
  if (phrases.some((node, at) => (ranks[at] as Rank) < 2 && isSurelySubject(tree, node)))
    return none;
  const besideThings = lowest <= highest;
  return new Set(
    phrases.filter((node, at) => {
      const rank = ranks[at] as Rank;
      return (
        (rank >= 2 || (isLand(node) && doneByStates.has(lemma))) &&
        (besideThings || (strict && rank === 3 && lowest < 3)) &&
        isCaseThinkable(tree, node.index, 'Nom') &&
        agreementScore(tree, node, verb) > -12 &&
        !isOwn(tree, node) &&
        !isUnfound(tree, node, lemma)
      );
    }),
  );
}

/** „Der Stadt sind 600.000 Euro **verloren** gegangen“ */
function isLost(tree: Tree, head: number, { lemma }: VerbComplex): boolean {
  return (
    lemma === 'gehen' && dependents(tree, head, 'advmod').some((word) => lower(word) === 'verloren')
  );
}

/** „**Der Hund** biss zwei Kinder“: the form says that it acts. */
function isSurelySubject(tree: Tree, { index, upos }: Node): boolean {
  return (
    upos === 'NOUN' && !isCaseThinkable(tree, index, 'Acc') && findCases(tree, index)[0] === 'Nom'
  );
}

/** „Das Patent hält **die Ausgründung**“: rights, shares and titles have nobody, somebody has them. */
function havers(tree: Tree, phrases: readonly Node[], ranks: readonly Rank[]): ReadonlySet<Node> {
  if (!phrases.some(({ form }) => isPossession(form))) return none;
  return new Set(
    phrases.filter(
      (node, at) =>
        (ranks[at] as Rank) >= 1.2 &&
        !isPossession(node.form) &&
        isCaseThinkable(tree, node.index, 'Nom'),
    ),
  );
}

const isPossession = perForm((form): boolean => possessions.test(form));

const having: ReadonlySet<string> = new Set(
  'halten besitzen innehaben behalten bekommen erhalten erben'.split(' '),
);

const possessions =
  /(patente?|rechte?|rechten|lizenz|lizenzen|anteile?|anteilen|prozent|mehrheit|aktien|titel|rekord|rekorde|vorsitz|mandate?|konzession|zuschlag|auftrag|aufträge|preis|stimmen|sitze|plätze|leitung|führung|spitze|regie|oberhand|hälfte|drittel|viertel)$/i;

const none: ReadonlySet<Node> = new Set();

/** „**ihr eigenes** Unternehmen“ belongs to the one who acts. */
function isOwn(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'amod').some((word) => /^eigene[nrs]?$/.test(lower(word)));
}

/** „die Brücke, die Ingenieure **für sicher hielten**“: only people hold something for something. */
function isHeldFor(tree: Tree, head: number, { lemma }: VerbComplex): boolean {
  return (
    lemma === 'halten' &&
    dependents(tree, head, 'obl', 'xcomp', 'obj').some(
      ({ index }) => maybePreposition(tree, index) === 'für',
    )
  );
}

/** „stellt die Stadt **vor Probleme**“, „macht die Fans **nervös**“. */
function isMoved(tree: Tree, head: number, verb: VerbComplex): boolean {
  return (
    mayMoveActors(verb.lemma) &&
    !isOrder(tree, head, verb) &&
    !isDone(tree, head, verb) &&
    dependents(tree, head, 'obl', 'obl:arg', 'xcomp', 'advmod', 'advcl').some(
      (node) =>
        /^(vor|unter|in|an|zu|auf|aus|nach|für)$/.test(maybePreposition(tree, node.index) ?? '') ||
        node.deprel === 'xcomp' ||
        (node.upos === 'ADJ' && node.deprel === 'advmod'),
    )
  );
}

/** „das Haus, das die Stadt **unter Schutz** gestellt hat“: no thing does that to the town. */
function isDone(tree: Tree, head: number, { lemma }: VerbComplex): boolean {
  return dependents(tree, head, 'obl', 'obl:arg').some((node) =>
    isDeed(lemma, `${maybePreposition(tree, node.index) ?? ''} ${lower(node)}`),
  );
}

/** „Uhren **packten** die Täter **in einen Koffer**“: fear packs people, but into nothing. */
function isPacked(tree: Tree, head: number, { lemma }: VerbComplex): boolean {
  return (
    lemma === 'packen' &&
    dependents(tree, head, 'obl', 'obl:arg').some(({ index }) =>
      /^(in|auf)$/.test(maybePreposition(tree, index) ?? ''),
    )
  );
}

/** „Das Gleis **ließ** die Stadt **abbauen**“: only who acts has something done. */
function isOrder(tree: Tree, head: number, { lemma }: VerbComplex): boolean {
  if (lemma !== 'lassen') return false;
  const infinitive = dependent(tree, head, 'xcomp');
  const done = infinitive && lemmaOfVerb(tree, infinitive.index);
  if (done === undefined || mayAffectActors(done)) return false;
  return saysNothingAlone(done) || works.test(done);
}

/** What is done to buildings and papers. */
const works =
  /(bauen|reißen|sanieren|renovieren|restaurieren|richten|prüfen|untersuchen|räumen|anlegen)$/;

/** What nobody does to a person or a body: „Das Museum eröffnete **die Ministerin**“ – she is the subject, although she comes last. */
const thingsOnly: ReadonlySet<string> = new Set(
  `eröffnen schreiben verfassen komponieren bauen erbauen entwerfen gründen leiten moderieren inszenieren malen drehen veröffentlichen unterzeichnen
   unterschreiben kaufen erwerben verkaufen gewinnen finden erfinden entwickeln versenken organisieren veranstalten finanzieren bezahlen verursachen
   ablehnen ankündigen planen üben mitteilen berichten sagen erklären betonen bestätigen vorschlagen begehen verüben einlegen einreichen verfilmen
   genehmigen absagen verschieben einräumen zugeben leisten erlassen verabschieden melden
   beantragen beschließen verhandeln kommentieren dementieren übersetzen produzieren fotografieren machen erzielen schießen`.split(
    /\s+/,
  ),
);

/** „die Raketen, die **Nordkorea** getestet hat“: a land or its capital, for its government. */
function isLand({ upos, name }: Node): boolean {
  return upos === 'PROPN' && name?.type === 'LOC';
}

/** What states do, and what is done to no land. */
const doneByStates: ReadonlySet<string> = new Set(
  `aufbauen testen abziehen fordern liefern entsenden schicken stationieren verhängen exportieren importieren beziehen anmelden vorlegen einführen abschaffen
   erlassen beschließen unterzeichnen unterschreiben ratifizieren kündigen ablehnen ankündigen zusagen planen genehmigen bestreiten dementieren produzieren bauen entwickeln
   bereitstellen freigeben anbieten vorschlagen verlangen zurückweisen`.split(/\s+/),
);

/** What one person does to firms and teams: „Den Laden soll **ihre Tochter** weiterführen“, but „Das Werk übernimmt **die Lehrlinge**“. */
const ledByOne: ReadonlySet<string> = new Set(
  'führen weiterführen fortführen übernehmen betreiben trainieren'.split(' '),
);

/** „Die Betriebe **finden keine Lehrlinge**“: of whom there are none are not found by, but looked for by the others. */
function isUnfound(tree: Tree, { index }: Node, lemma: string): boolean {
  return (
    /^(finden|gewinnen|melden)$/.test(lemma) &&
    dependents(tree, index, 'det').some((word) => lower(word).startsWith('kein'))
  );
}

function isOnePerson(tree: Tree, node: Node): boolean {
  return node.feats['Number'] !== 'Plur' && rankOf(tree, node) === 3;
}

/** How much of an actor a phrase names. */
export function rankOf(tree: Tree, node: Node): Rank {
  const relative = node.head < 0 ? undefined : maybeRelative(tree, node.head);
  if (relative?.pronoun === node.index) return rankOf(tree, nodeAt(tree, relative.antecedent));
  const counted =
    node.upos === 'NUM' || node.upos === 'PRON' || node.upos === 'DET'
      ? dependents(tree, node.index, 'nmod').find(({ upos }) => upos === 'NOUN')
      : undefined;
  if (counted) return rankOfNoun(counted);
  if (node.upos === 'PRON' || node.upos === 'DET') return rankOfPronoun(node);
  if (isTitle(tree, node)) return 1;
  if (node.name?.type === 'PER' && node.upos === 'PROPN') return 3;
  if (dependents(tree, node.index, 'appos').some((name) => name.name?.type === 'PER')) return 3;
  if (node.name?.type === 'ORG') return 2;
  if (node.upos !== 'NOUN') return 1.5;
  return isOffice(tree, node) ? 1 : rankOfNoun(node);
}

/** „»**Die Wäscherinnen**« fand die Polizei“: with its article in quotation marks a noun is the title of something. */
function isTitle({ nodes }: Tree, { upos, index }: Node): boolean {
  return (
    upos === 'NOUN' &&
    /^[“"«”»]$/.test(nodes[index + 1]?.form ?? '') &&
    /^(Der|Die|Das)$/.test(nodes[index - 1]?.form ?? '') &&
    /^[„"»“«]$/.test(nodes[index - 2]?.form ?? '')
  );
}

/** „Dalberg behielt **sein Amt**“ */
function isOffice(tree: Tree, { form, index }: Node): boolean {
  return /amt$/i.test(form) && dependent(tree, index, 'det:poss') !== undefined;
}

function rankOfPronoun(node: Node): Rank {
  if (node.lower === 'das' || node.lower === 'dies' || node.lower === 'was') return 0;
  if (several.has(node.lower)) return 2;
  return persons.has(node.lower) ? 3 : 1.5;
}

const several: ReadonlySet<string> = new Set(
  'andere viele manche einige etliche wenige'.split(' '),
);
const persons: ReadonlySet<string> = new Set(
  'ich wir man wer jemand niemand keiner jeder einer'.split(' '),
);

function rankOfNoun({ form, lemma, feats }: Node): Rank {
  const rank = maybeRankOfForm(form);
  if (rank !== undefined) return rank;
  if (form.endsWith('innen') && feats['Number'] === 'Plur' && /\p{Ll}{4}innen$/u.test(form))
    return 3;
  switch (maybeTypeOfNoun(lemma, feats['Gender'])) {
    case 'Person':
      return 3;
    case 'Organization':
    case 'Group':
    case 'Country':
      return 2;
    case undefined:
      return form === lemma && form.endsWith('er') && feats['Number'] === 'Plur' ? 1.5 : 1.2;
    default:
      return 1;
  }
}

const maybeRankOfForm = perForm((form): Rank | undefined => {
  if (victims.test(form)) return 1;
  if (either.test(form)) return 1.5;
  return bodies.test(form) ? 2 : undefined;
});

/** „Das Unglück forderte **drei Tote**“. */
const victims = /^(.*opfern?|toten?|verletzten?|menschenleben|verluste)$/i;

/** Bodies that act, which are no firms or offices: the town as its council, *die Politik, die Fans*. */
const bodies =
  /^(.*(stadt|gemeinden?|kommunen?|(?:besatzungs|kolonial|sieger|schutz|groß|super|welt|atom)m[aä]chte?|landkreis|bezirk|kanton|land|länder|staat|bund)|kreis|dorf|städte|politik|wirtschaft|presse|medien|regime|junta|duo|trio|quartett|quintett|fans?|bürgerliste|geschäftsleitung|chefetage|.{3,}aufsicht|.*(ausgründung|neugründung|tochterfirma|tochter|start-?up)|kundschaft|publikum|öffentlichkeit|fachwelt|belegschaft|verteidigung|nebenklage|gegenseite|(?:straf|zivil|handels|handwerks|ärzte|anwalts|länder|arbeits|(?:land)?wirtschafts)?kammer|menschen|rebellen|truppen|streitkräfte|grünen|linke)$/i;

/** Words that are a body or a thing: *die Tankstelle, der Hof, die Führung, die Mehrheit*. */
const either =
  /(tankstelle|gaststätte|gasthof|laden|geschäft|shop|kneipe|café|cafe|hof|höfe|praxis|apotheke|kiosk|(?<!hilfs)werk|zoo|kino|heim|markt|märkte|hafen|gefängnis|kaserne|studio|mühle|farm|plantage|^führung|^spitze|^leitung|mehrheit|minderheit|liga|elf|auswahl|(?<!^|straf|zivil|handels|handwerks|ärzte|anwalts|länder|arbeits|wirtschafts)kammer|kette|marke|label|dienst|portal|plattform|netzwerk|masse|menge|einheit)$/i;
