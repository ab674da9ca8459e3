import type { Triple } from '../../../extract/triple.ts';
import { isAuxiliary, isPreposition, presentOf, singularOf, spellOut } from './german-words.ts';

/** A run of a told fact: one of its ends, or words between them. */
export interface Told {
  readonly text: string;
  readonly role: 'subject' | 'object' | 'words';
}

/**
 * Tells a fact as a German sentence, in the order of a main clause whatever the order in the article:
 * `räumen lässt` → „Das Gericht | lässt | die Halle | räumen“. Names stand in their canonical form.
 */
export function tell(triple: Triple): readonly Told[] {
  const { subject, object, rule, relation } = triple;
  if (subject === null || object === null) return tellOneEnded(triple);
  const verb = splitVerb(triple);
  if (verb === undefined) return join(subject.entity, [`– ${lemmaOf(triple)} –`], object.entity);
  if (rule === 'passive' && relation.spans.length > 0) return tellPassive(triple, verb);
  if (rule === 'content')
    return join(subject.entity, [`${verb.all}${markOf(object.entity)}`], object.entity);
  return join(
    subject.entity,
    [finiteOf(triple, verb), verb.reflexive, verb.preposition],
    object.entity,
    [negationOf(triple), verb.rest],
  );
}

/** The same as plain text. */
export function tellPlain(triple: Triple): string {
  return tell(triple)
    .map(({ text }) => text)
    .join(' ');
}

interface Verb {
  readonly finite: string;
  /** „sich“, which follows the finite verb. */
  readonly reflexive: string | undefined;
  /** „vor“ in „warnt vor“. */
  readonly preposition: string | undefined;
  /** What a main clause puts last: particle, participle, infinitive. */
  readonly rest: string | undefined;
  /** The verb as written, without the preposition. */
  readonly all: string;
}

/** Finds the finite verb among the pieces; undefined when there is none, as in „das Treffen“ or „zu reagieren“. */
function splitVerb({ relation, rule }: Triple): Verb | undefined {
  if (relation.spans.length === 0) {
    const present = presentOf(relation.lemma);
    return present === undefined
      ? undefined
      : {
          finite: present,
          reflexive: undefined,
          preposition: undefined,
          rest: undefined,
          all: present,
        };
  }
  if (rule === 'nominal' || rule === 'participle') return undefined;
  const words = relation.text.split(/\s+/).filter((word) => word !== '');
  const governed = governedPreposition(relation.lemma);
  const at = governed === undefined ? -1 : words.findIndex((word) => spellOut(word) === governed);
  const verbal = words.filter((_, index) => index !== at);
  if (verbal.some((word) => word === 'zu')) return undefined;
  const auxiliary = verbal.findIndex(isAuxiliary);
  const first = Math.max(auxiliary, 0);
  const finite = verbal[first];
  if (finite === undefined) return undefined;
  return {
    finite,
    reflexive: verbal.find((word) => word === 'sich'),
    preposition: words[at]?.toLowerCase() ?? governed,
    rest: textOf(verbal.filter((word, index) => index !== first && word !== 'sich')),
    all: verbal.join(' '),
  };
}

/** One person of several does what they do. */
function finiteOf({ subject }: Triple, { finite }: Verb): string {
  return subject?.type === 'Person' ? singularOf(finite) : finite;
}

/** „warnen vor“ → „vor“. */
function governedPreposition(lemma: string): string | undefined {
  const last = lemma.split(' ').at(-1) ?? '';
  return lemma.includes(' ') && isPreposition(last) ? last : undefined;
}

/** „Die Brücke | wurde gesperrt“, „Die Beschäftigten | atmen auf“. */
function tellOneEnded(triple: Triple): Told[] {
  const { subject, object, relation } = triple;
  const words = relation.spans.length === 0 ? relation.lemma : relation.text;
  const told = join(subject?.entity ?? object?.entity ?? '', [words, negationOf(triple)]);
  return subject === null ? told.map(asObject) : told;
}

/** Passives were turned active; told as written they read better: „Der Hafen | wird von | der Polizei | gesperrt“. */
function tellPassive({ subject, object, negated, relation }: Triple, verb: Verb): Told[] {
  const by = `${verb.finite} von`;
  const last = [negationOf({ negated, relation }), verb.rest];
  return join(object?.entity ?? '', [by], subject?.entity ?? '', last).map(swapRole);
}

/** What stands before a clause as object: „sagt, dass …“, „sagt: Das Land zahle“. */
function markOf(clause: string): string {
  const isSubordinate = /^(dass|ob|wie|wer|wen|wem|was|wann|wo|warum|welche\p{L}?)\s/iu.test(
    clause,
  );
  return isSubordinate || /\szu\s\p{Ll}+$/u.test(clause) ? ',' : ':';
}

function lemmaOf({ relation, negated }: Triple): string {
  return negated ? `nicht ${relation.lemma}` : relation.lemma;
}

function negationOf({ negated, relation }: Pick<Triple, 'negated' | 'relation'>) {
  const isTold = /(^|\s)(nicht|kein\p{L}*|nie|niemals)(\s|$)/iu.test(relation.text);
  return negated && !isTold ? 'nicht' : undefined;
}

type Words = readonly (string | undefined)[];

function join(subject: string, middle: Words, object?: string, last: Words = []): Told[] {
  const runs: (Told | undefined)[] = [
    { text: subject, role: 'subject' },
    toWords(middle),
    object === undefined ? undefined : { text: object, role: 'object' },
    toWords(last),
  ];
  return runs.filter((run) => run !== undefined);
}

function toWords(words: Words): Told | undefined {
  const text = textOf(words);
  return text === undefined ? undefined : { text, role: 'words' };
}

function textOf(words: Words): string | undefined {
  const text = words.filter((word) => word !== undefined && word !== '').join(' ');
  return text === '' ? undefined : text;
}

function asObject(told: Told): Told {
  return told.role === 'subject' ? { ...told, role: 'object' } : told;
}

function swapRole(told: Told): Told {
  if (told.role === 'words') return told;
  return { ...told, role: told.role === 'subject' ? 'object' : 'subject' };
}
