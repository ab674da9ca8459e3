import type { Span } from '../text/sentence.ts';
import type { TimeExpression } from '../time/interval.ts';
import type { Modality } from '../triple.ts';
import type { Traits } from './traits.ts';

/** A phrase in the role of subject, object, speaker or place. */
export interface Argument extends Span {
  /** The phrase as written: `article.text.slice(start, end)`. */
  readonly text: string;
  /** Index of its head word in the tree of `sentence`. */
  readonly head: number;
  /** Index of the sentence in the article; a speaker can stand in another sentence than the fact. */
  readonly sentence: number;
  /**
   * Does the phrase stand for itself and not for an entity: a predicate (*ist **Favorit***), an office beside its holder,
   * a whole clause that somebody says, several who have something together (*CDU und FDP*)?
   */
  readonly literal?: 'predicate' | 'clause' | 'group' | undefined;
  /** Head of another phrase that names the same thing: the speaker for *wir*, the name behind an office. */
  readonly referent?: { readonly sentence: number; readonly head: number } | undefined;
  /** The words said before that *das* and *dies* stand for. */
  readonly pointsTo?: Span | undefined;
}

/** One relation between two phrases, read off a tree, before names are resolved. */
export interface Fact {
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** Index of the word that heads the clause; facts of one clause share it. */
  readonly clause: number;
  /** undefined: nobody named („Die Brücke wurde gesperrt“). */
  readonly subject: Argument | undefined;
  readonly relation: {
    /** As written, pieces of a split relation joined by blanks. */
    readonly text: string;
    readonly lemma: string;
    /** Every piece; empty for facts without a verb. */
    readonly spans: readonly Span[];
  };
  /** undefined: intransitive. */
  readonly object: Argument | undefined;
  readonly negated: boolean;
  readonly modality: Modality;
  readonly attribution: Argument | undefined;
  readonly time: TimeExpression | undefined;
  readonly place: Argument | undefined;
  /** Phrases of the clause in no other part of the fact: how, how often, under which condition. */
  readonly adjuncts: readonly Span[];
  /** What tells how likely it is right, see `confidenceOf`. */
  readonly traits: Traits;
  /** Name of the rule file that found it. */
  readonly rule: string;
}
