import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Clause } from './clause.ts';
import { maybeAttitude } from './lexicon/attitudes.ts';
import { dependents, hasSemicolon, nodeAt } from './navigate.ts';
import type { Reading } from './reading.ts';
import { isSayingClause, speakerOf } from './speech.ts';
import { perForm } from './per-form.ts';

/** What is needed to tell whose opinion a clause gives. */
export type Said = Pick<Reading, 'tree' | 'clauses' | 'typeAt'>;

/** Is it Konjunktiv I, or the Konjunktiv II that stands for it where Konjunktiv I looks like the indicative: *sie hätten, kämen*? */
export function isReported({ tree }: Said, { verb }: Clause): boolean {
  if (verb.mood === 'reported') return true;
  if (verb.mood !== 'conditional' || verb.modals.length > 0 || verb.finite === undefined)
    return false;
  return /[^r]en$/.test(nodeAt(tree, verb.finite).form);
}

/**
 * Who gives an opinion without a verb of saying, so that indirect speech can follow.
 * „**Landrat Holm** lehnt den Bau ab. Der Kreis habe kein Geld.“ · „Die Zeugin schüttelt den Kopf. Sie sei …“
 */
export function maybeVoice(reading: Said): number | undefined {
  const clause = reading.clauses.findLast((each) => isFrame(each) && givesOpinion(reading, each));
  return clause && actorOf(reading, clause);
}

/**
 * The one who acts in the clause that a clause of indirect speech hangs on: „**sie** sieht das anders: Die Kosten seien …“ ·
 * „**Der Rat** rügte das Amt, das geschlafen habe“ · „wurde **vom Gericht** verurteilt, weil er gestohlen habe“.
 */
export function maybeVoiceAbove(reading: Said, clause: Clause): number | undefined {
  const parent = reading.clauses.find((each) => each.head === clause.parent);
  if (!parent || !isReported(reading, clause) || isReported(reading, parent)) return undefined;
  if (clause.link === 'relative')
    return givesOpinion(reading, parent) ? actorOf(reading, parent) : undefined;
  const frames =
    (/^(content|adverbial|beside)$/.test(clause.link) && !/^(ob|als)$/.test(clause.mark ?? '')) ||
    isBehindSemicolon(reading, parent, clause);
  if (!frames || isAsking(parent)) return undefined;
  const gives = /^(weil|da|obwohl)$/.test(clause.mark ?? '') && parent.verb.voice === 'passive';
  if (gives) return agentOf(reading, parent);
  return isSayingClause(parent) ? speakerOf(reading.tree, parent) : actorOf(reading, parent);
}

/** „Der Verband hält das für falsch; andere **hätten** die Preise gesenkt“ */
function isBehindSemicolon(
  { tree }: Said,
  parent: Clause,
  { link, head, understood }: Clause,
): boolean {
  return link === 'conjunct' && !understood && hasSemicolon(tree, parent.head, head);
}

/** *fragt nach, will wissen, erkundigt sich*: who asks says nothing. */
function isAsking({ verb }: Clause): boolean {
  if (verb.lemma === 'wissen') return verb.modals.some(({ lemma }) => lemma === 'wollen');
  return /(^| )((nach|be|ab|hinter)?fragen|sich erkundigen|erkundigen|rätseln|grübeln)$/.test(
    verb.lemma,
  );
}

/** Is it *gibt X zu bedenken*, *stellte X klar* behind what X says, whatever the verb? */
export function isFraming(reading: Said, clause: Clause): boolean {
  const said = reading.clauses.find((each) => each.head === clause.parent);
  const finite = clause.verb.finite;
  const subject = clause.subjects[0];
  return (
    said !== undefined &&
    finite !== undefined &&
    subject !== undefined &&
    !clause.understood &&
    (clause.link === 'beside' || clause.link === 'conjunct') &&
    isReported(reading, said) &&
    !isReported(reading, clause) &&
    finite > said.head &&
    subject > finite &&
    nodeAt(reading.tree, finite - 1).form === ',' &&
    isActor(reading, subject)
  );
}

function isFrame(clause: Clause): boolean {
  return (
    (clause.link === 'main' || clause.link === 'conjunct' || clause.link === 'beside') &&
    clause.verb.mood === 'indicative' &&
    clause.verb.voice === 'active'
  );
}

const judging =
  /(^| )(nennen|halten|zeigen|machen|begrüßen|ablehnen|verteidigen|verurteilen|tadeln|befürworten|unterstützen|abwinken|nicken|schütteln|protestieren|reagieren|einwenden|klarstellen|erinnern|rechtfertigen|entschuldigen|beschweren|äußern|sehen|bedenken|sprechen|fühlen|wehren|freuen|ärgern|empören|wundern|sorgen|stören|bescheinigen|attestieren|zutrauen|bewerten|beurteilen|einschätzen|entgegenhalten|dagegenhalten|relativieren|zustimmen|anschließen|teilen|folgen|vorrechnen|feststehen|staunen|strahlen|zurückweisen|danken|gratulieren|spotten|seufzen|lächeln|drängen|pochen|beharren|bestehen|hadern|beanstanden|missbilligen|bezweifeln|belasten|entlasten|zurückführen|werten|anrechnen|zugutehalten|berücksichtigen)$/;

const isJudging = perForm((lemma): boolean => judging.test(lemma));

function givesOpinion(reading: Said, clause: Clause): boolean {
  const { lemma } = clause.verb;
  return (
    isJudging(lemma) ||
    isAddressing(reading, clause) ||
    (lemma.endsWith('weisen') && isDisowned(reading, clause)) ||
    ((lemma === 'sein' || lemma === 'bleiben') &&
      (isMinded(reading, clause) || isFor(reading, clause))) ||
    isSayingClause(clause) ||
    maybeAttitude(lemma)?.attributed === true ||
    carriesOpinion(reading, clause)
  );
}

const addressing = perForm((lemma): boolean =>
  /(^| )(einladen|anbieten|werben|einlenken|abwiegeln|absagen|abraten|ausschließen|beruhigen|beschwichtigen|dämpfen|setzen|angreifen|attackieren|verweisen|sich wenden|wenden|loben|würdigen|in Schutz nehmen|(gelassen|kämpferisch|zuversichtlich|optimistisch|selbstbewusst|zurückhaltend|versöhnlich|unbeeindruckt) geben)$/.test(
    lemma,
  ),
);

/**
 * „Bürgermeisterin Roth **lud** die Fans **ein**. Der Platz werde gesperrt“, „Kern **stellte Bedingungen**. …“: what a person does by speaking. A body
 * may do most of it in deeds (*Das Hotel bietet Zimmer an*), and who had done so does not speak now.
 */
function isAddressing(reading: Said, { verb, subjects, complements }: Clause): boolean {
  if (verb.tense === 'perfect' || !subjects.some((head) => isPerson(reading, head))) return false;
  if (addressing(verb.lemma)) return true;
  return (
    /(^| )(stellen|ziehen|zeichnen|wecken)$/.test(verb.lemma) &&
    (stands.test(verb.lemma) ||
      complements.some(
        ({ role, heads }) =>
          role === 'accusative' &&
          heads.some((head) => stands.test(nodeAt(reading.tree, head).form)),
      ))
  );
}

const stands = /\b(bedingung(en)?|bilanz|fazit|resümee|schluss|bild|hoffnung(en)?|lehren?)\b/i;

/** „Ott **weist** jede Schuld **von sich**. In den Akten finde sich …“ */
function isDisowned({ tree }: Said, { head }: Clause): boolean {
  return tree.nodes.some(
    ({ index, lower }) =>
      lower === 'sich' && index > head && tree.nodes[index - 1]?.lower === 'von',
  );
}

/** „**Für die Kuratorin** ist der Fund eine Sensation. Das Schiff sei …“ */
function isFor(reading: Said, { complements, subjects }: Clause): boolean {
  return (
    subjects.every((head) => !isActor(reading, head)) &&
    complements.some(
      ({ preposition, heads }) => preposition === 'für' && isActor(reading, heads[0] as number),
    )
  );
}

/** „Löw **ist zuversichtlich**. Das Material habe …“ */
function isMinded({ tree }: Said, { head, verb: { copula } }: Clause): boolean {
  const words =
    copula === undefined ? dependents(tree, head, 'advmod', 'xcomp') : [nodeAt(tree, head)];
  return words.some(({ form }) =>
    /^((?:zuversichtlich|skeptisch|optimistisch|pessimistisch|vorsichtig|kritisch|zurückhaltend|gelassen|nüchtern|deutlich)(?:er)?|alarmiert|ratlos|erfreut|überzeugt|enttäuscht|empört|verärgert|wütend|entsetzt|erleichtert|zufrieden|unzufrieden|besorgt|stolz|begeistert|fassungslos|sicher|dagegen|dafür)$/.test(
      form,
    ),
  );
}

const opinions =
  /(kritik|vorw(u|ü)rfe?|bedenken|zweifel|vorbehalte?|einw(a|ä)nde?|anschuldigung(en)?|beschuldigung(en)?|klagen?|beschwerden?|proteste?|lob|tadel|rüge|unmut|widerspruch|einspruch|sorgen?|befürchtung(en)?|warnung(en)?|unverständnis|empörung|bedauern|anklage)$/i;

/** „**Vorwürfe** erheben die Gutachter“ · „**Kritik** übt der Rat“ · „**Lob** kommt vom Rat“: the noun is what is said. */
function carriesOpinion({ tree }: Said, { verb, subjects, complements }: Clause): boolean {
  const [carrier, ...joined] = verb.lemma.split(' ').toReversed();
  const isNoun = (head: number): boolean => opinions.test(nodeAt(tree, head).form);
  if (carrier === 'kommen') return subjects.some(isNoun);
  return (
    /^(üben|erneuern|bekräftigen|wiederholen|verstärken|erheben|äußern|anmelden|vorbringen|aussprechen|ausdrücken|einlegen|führen|haben|hegen|formulieren)$/.test(
      carrier ?? '',
    ) &&
    (joined.some((word) => opinions.test(word)) ||
      complements.some(({ role, heads }) => role === 'accusative' && heads.some(isNoun)))
  );
}

/**
 * The subject, if it is somebody who can speak; else the one that it comes from or holds for:
 * „Kritik kam von **der Historikerin**“ · „Für **den Verband** ist klar: Die Preise steigen“.
 */
export function actorOf(reading: Said, clause: Clause): number | undefined {
  if (clause.verb.voice !== 'active') return undefined;
  const named = clause.subjects.find((head) => isActor(reading, head));
  if (named !== undefined) return named;
  const prepositions = actorsBehind(reading, clause);
  return clause.complements.find(
    ({ preposition, heads }) =>
      prepositions.test(preposition ?? '') && isActor(reading, heads[0] as number),
  )?.heads[0];
}

/** „Kritik kam **von** X“ · „**Für** X ist klar“ · „**In** der Partei sieht man das anders“ */
function actorsBehind({ tree }: Said, { verb, subjects }: Clause): RegExp {
  if (subjects.some((head) => nodeAt(tree, head).lower === 'man')) return /^(in|bei)$/;
  if (verb.lemma === 'kommen') return /^von$/;
  return verb.copula === undefined && verb.lemma !== 'feststehen' ? /^$/ : /^für$/;
}

/** Who does what is done: „wurde **vom Gericht** verurteilt“. */
function agentOf(reading: Said, { complements }: Clause): number | undefined {
  return complements.find(
    ({ preposition, heads }) =>
      /^(von|durch)$/.test(preposition ?? '') && isActor(reading, heads[0] as number),
  )?.heads[0];
}

/** Is it somebody who can speak: a person, an organisation, a state? */
export function isActor({ tree, typeAt }: Said, head: number): boolean {
  const node = nodeAt(tree, head);
  const type = typeAt(head) ?? maybeTypeOfNoun(node.lemma, node.feats['Gender']);
  return type === undefined ? node.name?.type === 'PER' : actorTypes.has(type);
}

const actorTypes: ReadonlySet<string> = new Set(
  'Person Organization Group Country Role'.split(' '),
);

/** Is it an actor, and no organisation or state? */
export function isPerson(reading: Said, head: number): boolean {
  return (
    isActor(reading, head) && !/^(Organization|Country|Group)$/.test(reading.typeAt(head) ?? '')
  );
}
