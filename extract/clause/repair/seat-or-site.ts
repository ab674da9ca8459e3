import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { maybePreposition } from '../phrase.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { isSupported } from './phrase-of-verb.ts';

/**
 * „bot ihr **eine Stelle** in einem anderen Geschäft an“, „warnt **vor Hitze** in acht Kreisen“: what somebody offers is there, and what one
 * warns of; where the offer or warning was made stands elsewhere.
 */
export function maybeOffered(
  tree: Tree,
  { head, index }: Node,
  preposition: Node,
): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  const verb = tree.nodes[head];
  if (noun?.upos !== 'NOUN' || noun.head !== head || verb?.upos !== 'VERB') return undefined;
  if (isTimeWord(tree.nodes[index]?.form ?? '')) return undefined;
  if (/^(obj|nsubj:pass)$/.test(noun.deprel))
    return posts.test(noun.form) &&
      /^(anbieten|vermitteln|zusagen|versprechen|suchen)$/.test(lemmaOfVerb(tree, head))
      ? noun
      : undefined;
  return noun.deprel.startsWith('obl') &&
    maybePreposition(tree, noun.index) === 'vor' &&
    tree.nodes[index]?.name === undefined &&
    lemmaOfVerb(tree, head) === 'warnen' &&
    !dependents(tree, head, 'obl', 'obl:arg').some(
      (other) => other.index > index && maybePreposition(tree, other.index) === 'vor',
    )
    ? noun
    : undefined;
}

const posts =
  /^((\p{L}+)?stelle|job|posten|praktikum|(\p{L}+)?(arbeits|ausbildungs|studien|praktikums)platz|anstellung)$/iu;

/** „hatte sich **das Literaturarchiv** in Marbach bemüht“: straight behind a house that is in one town, unless the verb makes or shows something there. */
export function maybeSeated(tree: Tree, { name, head }: Node, preposition: Node): Node | undefined {
  const house = name?.type === 'LOC' ? tree.nodes[preposition.index - 1] : undefined;
  return house?.upos === 'NOUN' &&
    house.head === head &&
    (house.deprel === 'nsubj' ? houses.test(house.form) : governments.test(house.form)) &&
    isDefinite(tree, house) &&
    tree.nodes[head]?.upos === 'VERB' &&
    !onSite.has(lemmaOfVerb(tree, head))
    ? house
    : undefined;
}

/** „warf **der Regierung** in Bern vor“: whatever is done to them, they are seated there. */
const governments =
  /^((zentral|landes|bundes|militär|übergangs)?regierung|(staats|militär)?führung|junta|botschaft|staatsanwaltschaft)$/i;

/** „sinkt auf 18 Millionen **Tonnen** im Jahr“: how many, straight before the time it is counted by. */
export function rateBefore(tree: Tree, { index, form }: Node, preposition: Node): Node | undefined {
  if (!/^(Jahr|Quartal|Monat|Woche|Tag|Stunde)$/.test(form)) return undefined;
  const unit = tree.nodes[preposition.index - 1];
  return unit?.upos === 'NOUN' &&
    unit.head === tree.nodes[index]?.head &&
    /^(auf|um|bei|von)$/.test(maybePreposition(tree, unit.index) ?? '') &&
    dependents(tree, unit.index, 'nummod', 'nmod').some(
      (number) =>
        number.index < unit.index && (number.upos === 'NUM' || number.form.startsWith('Milli')),
    ) &&
    dependents(tree, index).every(({ deprel }) => /^(case|det|punct)$/.test(deprel)) &&
    /^(in|an)$/.test(preposition.lower)
    ? unit
    : undefined;
}

const houses =
  /(archiv|universität|hochschule|institut|museum|bibliothek|gericht|ministerium|amt|klinik|klinikum|krankenhaus|akademie|theater|gymnasium)$/i;

/** „klagt eine Initiative **vor dem Gerichtshof**“: where one sues, and no trait of who does. */
export function isBeforeCourt(
  { form }: Node,
  { host, verb, preposition }: { host: Node; verb: Node; preposition: string },
): boolean {
  return (
    preposition === 'vor' &&
    host.deprel === 'nsubj' &&
    /(gericht|gerichtshof|tribunal|kammer|senat)$/i.test(form) &&
    /(klag|streit|scheiter|unterlag|gewinn|gewann|gewonn|sieg|verhandel|prozessier|wehr|aussag|sagt|sagen|verlor|verlier|unterlieg|unterleg|erstritt|obsieg|beantrag|fordert|fordern|verlang|geht|gehen|ging|leg)/.test(
      lower(verb),
    )
  );
}

/** „will die Firma **in Eilenburg** ihre Fabrik bauen“: straight behind a firm that is spoken of, and before what it makes there. */
export function isSite(
  tree: Tree,
  { index, name }: Node,
  { host, verb, preposition }: { host: Node; verb: Node; preposition: string },
): boolean {
  return (
    preposition === 'in' &&
    name?.type === 'LOC' &&
    host.deprel === 'nsubj' &&
    firms.test(host.form) &&
    isDefinite(tree, host) &&
    verb.index > index &&
    dependent(tree, host.index, 'appos', 'amod') === undefined &&
    dependents(tree, verb.index, 'obj').some((object) => object.index > index) &&
    onSite.has(lemmaOfVerb(tree, verb.index))
  );
}

const firms = /^(firma|unternehmen|konzern|gruppe|betrieb|hersteller|investor|verein|start-up)$/i;

/** What is done where it then is. */
const onSite: ReadonlySet<string> = new Set(
  `bauen errichten eröffnen gründen schließen betreiben herstellen produzieren fertigen zeigen präsentieren vorstellen ausstellen aufführen veranstalten
   tagen treffen beginnen stattfinden arbeiten liegen stehen leben kaufen verkaufen mieten ansiedeln planen feiern demonstrieren ausrichten auftreten
   landen ankommen entstehen sitzen spielen unterrichten`.split(/\s+/),
);

function isDefinite(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'det').some((word) => /^(der|die|das)$/.test(word.lower));
}

/** „waren 85 Helfer **im Einsatz**“: under *sein* without a predicate. */
export function isStateOf(tree: Tree, node: Node, verb: Node): boolean {
  if (verb.upos !== 'AUX' || /^(cop|aux|aux:pass)$/.test(verb.deprel)) return false;
  const lemma = lemmaOfVerb(tree, verb.index);
  const preposition = maybePreposition(tree, node.index) ?? '';
  return isSupported(node, lemma, preposition) || isTrait(tree, node, { lemma, preposition });
}

/** „sind 3000 Haushalte **ohne Strom**“ at the end of its clause, „ist für Pendler **von großer Bedeutung**“: what it is, and no trait of the noun before. */
export function isTrait(
  { nodes }: Tree,
  { index, form }: Node,
  { lemma, preposition }: { lemma: string; preposition: string },
): boolean {
  if (!/^(sein|bleiben)$/.test(lemma)) return false;
  if (preposition === 'von') return isOfWorth(form);
  const next = nodes[index + 1];
  return (
    preposition === 'ohne' &&
    (next === undefined || next.upos === 'PUNCT' || /^(gewesen|geblieben)$/.test(next.lower))
  );
}

/** „von **Bedeutung**“, „von Vorteil“: how much something matters. */
export function isOfWorth(noun: string): boolean {
  return /^(Bedeutung|Wichtigkeit|Wert|Vorteil|Nachteil|Nutzen|Interesse|Belang|Dauer)$/.test(noun);
}

/** „Im Foyer hängt **der Kalender** mit den Terminen“, „parkt ein Auto mit polnischem Kennzeichen“: what is somewhere has it on or in it. */
export function maybePlaced(
  tree: Tree,
  { index, form, lemma, feats }: Node,
  { preposition, verb }: { preposition: Node; verb: Node },
): Node | undefined {
  const thing = tree.nodes[preposition.index - 1];
  if (thing?.upos !== 'NOUN' || thing.deprel !== 'nsubj' || thing.head !== verb.index)
    return undefined;
  return thing.index > verb.index &&
    tree.nodes[index]?.upos === 'NOUN' &&
    thing.name === undefined &&
    !actors.test(maybeTypeOfNoun(thing.lemma, thing.feats['Gender']) ?? '') &&
    maybeTypeOfNoun(lemma, feats['Gender']) !== 'Person' &&
    !scores.test(form) &&
    dependent(tree, verb.index, 'compound:prt', 'aux', 'xcomp', 'obj') === undefined &&
    standing.test(lemmaOfVerb(tree, verb.index))
    ? thing
    : undefined;
}

const actors = /^(Organization|Group|Country)$/;
const standing = /^(hängen|stehen|liegen|sitzen|parken|lehnen|kleben|prangen|lagern|schwimmen)$/;

/** „An der Spitze liegt das Boot **mit zwei Sekunden Vorsprung**“ */
const scores =
  /(punkten?|prozent|stimmen|rückstand|vorsprung|abstand|metern|sekunden|minuten|toren|treffern|siegen|zählern|mehrheit|hilfe|verspätung)$/i;
