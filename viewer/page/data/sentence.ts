import type { Triple } from '../../../extract/triple.ts';

/** A fact in words, cut where the page sets accents. */
export interface Telling {
  readonly subject: string | undefined;
  /** The verb, or its first part. */
  readonly verb: string;
  /** What joins the object: „vor“ in „warnt vor“. */
  readonly preposition: string | undefined;
  readonly object: string | undefined;
  /** What German puts last: particle, participle, infinitive. */
  readonly rest: string | undefined;
}

/**
 * Tells a fact in the order of a German main clause: `ordnet … an` → „Das Gericht ordnet | die Räumung | an“.
 * Facts without a verb are told by their lemma: „Antony Blinken ist US-Außenminister“.
 */
export function tell(triple: Triple): Telling {
  const { verb, rest } = splitVerb(triple);
  return {
    subject: triple.subject?.entity,
    verb,
    preposition: maybePreposition(triple),
    object: triple.object?.entity,
    rest: joinWords(negationOf(triple), rest),
  };
}

/** The telling as plain text. */
export function tellPlain(triple: Triple): string {
  const { subject, verb, preposition, object, rest } = tell(triple);
  const words =
    subject === undefined ? [object, verb, rest] : [subject, verb, preposition, object, rest];
  return joinWords(...words) ?? verb;
}

interface Verb {
  readonly verb: string;
  readonly rest: string | undefined;
}

/** Without a subject the object leads, and the verb follows as it stands in the sentence. */
function splitVerb({ relation }: Triple): Verb {
  if (relation.spans.length === 0) return { verb: presentOf(relation.lemma), rest: undefined };
  const parts = relation.text.split(/\s+/).filter((part) => part !== '');
  const finite = parts.findIndex((part) => isAuxiliary(part));
  const first = finite > 0 ? finite : 0;
  const rest = parts.filter((_, index) => index !== first);
  return { verb: parts[first] ?? relation.lemma, rest: joinWords(...rest) };
}

const presents: Readonly<Record<string, string>> = {
  sein: 'ist',
  werden: 'wird',
  bleiben: 'bleibt',
  haben: 'hat',
  gehören: 'gehört',
};

/** „sein“ → „ist“; other lemmas stay as they are. */
function presentOf(lemma: string): string {
  return presents[lemma] ?? lemma;
}

const auxiliaries = new Set(
  (
    'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden ' +
    'kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle ' +
    'will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag möge möchte möchten bleibt blieb blieben'
  ).split(' '),
);

function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word.toLowerCase());
}

function negationOf({ negated, relation }: Triple): string | undefined {
  return negated && !/(^|\s)(nicht|kein\p{L}*|nie|niemals)(\s|$)/iu.test(relation.text)
    ? 'nicht'
    : undefined;
}

const prepositions = new Set(
  (
    'an auf aus bei bis durch für gegen hinter in mit nach neben ohne seit trotz über um unter von vor während wegen zu ' +
    'zwischen gegenüber als wie'
  ).split(' '),
);

/** The preposition of `warnen vor`, unless the relation as written already ends in it. */
function maybePreposition({ relation, object }: Triple): string | undefined {
  if (object === null) return undefined;
  const last = relation.lemma.split(' ').at(-1) ?? '';
  if (relation.spans.length === 0 || !prepositions.has(last)) return undefined;
  return relation.text.toLowerCase().split(/\s+/).includes(last) ? undefined : last;
}

function joinWords(...words: readonly (string | undefined)[]): string | undefined {
  const text = words.filter((word) => word !== undefined && word !== '').join(' ');
  return text === '' ? undefined : text;
}
