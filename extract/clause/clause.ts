import type { VerbComplex } from './verb.ts';

/** How a clause hangs on the one above it. */
export type Link =
  | 'main'
  /** *…, dass er geht* · *…, er gehe* · a quotation */
  | 'content'
  /** *… zu gehen* as a complement of a verb or adjective */
  | 'infinitive'
  /** *weil …, um … zu, nachdem …* */
  | 'adverbial'
  /** *die Stadt, die …* */
  | 'relative'
  /** *der Plan, … zu bauen* · *die Sorge, dass …* */
  | 'noun'
  /** *… und geht* */
  | 'conjunct'
  /** Beside the sentence: *…, sagte X,* or a second main clause. */
  | 'beside';

/** A phrase that completes the verb; several heads when it is coordinated. */
export interface Complement {
  readonly role: 'accusative' | 'dative' | 'genitive' | 'prepositional' | 'comparison';
  readonly heads: readonly number[];
  /** Opened: *zum* → *zu*. */
  readonly preposition: string | undefined;
  /** Is it known to complete the verb, as the phrase behind a support verb does (*Kritik üben **an***)? */
  readonly governed: boolean;
}

/** Words that stand before the verb in its relation. */
export interface Restriction {
  readonly text: string;
  readonly words: readonly number[];
}

/** A verb with all that belongs to it. Numbers are positions in the tree. */
export interface Clause {
  /** The full verb, or the predicate of a copula. */
  readonly head: number;
  readonly link: Link;
  /** Head of the clause above; of the first conjunct for a conjunct. */
  readonly parent: number | undefined;
  /** The word it hangs on: the antecedent of a relative clause, the noun of an infinitive. */
  readonly host: number | undefined;
  /** Subordinating word: *dass, weil, um, ohne*. */
  readonly mark: string | undefined;
  readonly verb: VerbComplex;
  /** One per conjunct; understood subjects and antecedents of relative pronouns included. */
  readonly subjects: readonly number[];
  /** Does the subject stand in another clause? */
  readonly understood: boolean;
  /** *Es regnet*: a subject that names nobody. */
  readonly impersonal: boolean;
  readonly complements: readonly Complement[];
  /** Could another phrase as well be the subject? */
  readonly doubtful: boolean;
  readonly reflexive: number | undefined;
  /** What the verb must not lose: *nur zur Hälfte*. */
  readonly restriction: Restriction | undefined;
  /** Antecedent of *deren/dessen*, with the word it belongs to. */
  readonly possessor: { readonly owner: number; readonly of: number } | undefined;
}

/** What the steps behind `findClauses` change of a clause. */
type ClauseChange = Partial<
  Pick<Clause, 'head' | 'link' | 'verb' | 'subjects' | 'understood' | 'complements'>
> & { readonly parent?: number; readonly host?: number; readonly restriction?: Restriction };

/**
 * A clause with some parts changed. Field by field, as `changeVerb`: a spread gives the copy a shape of its own, and every function that
 * meets a fifth shape looks its fields up the slow way.
 */
export function changeClause(clause: Clause, change: ClauseChange): Clause {
  return {
    head: change.head ?? clause.head,
    link: change.link ?? clause.link,
    parent: change.parent ?? clause.parent,
    host: change.host ?? clause.host,
    mark: clause.mark,
    verb: change.verb ?? clause.verb,
    subjects: change.subjects ?? clause.subjects,
    understood: change.understood ?? clause.understood,
    impersonal: clause.impersonal,
    complements: change.complements ?? clause.complements,
    doubtful: clause.doubtful,
    reflexive: clause.reflexive,
    restriction: change.restriction ?? clause.restriction,
    possessor: clause.possessor,
  };
}

/** Does the clause say what its head is (*ist Favorit*), rather than does? */
export function isCopular(clause: Clause): boolean {
  return clause.verb.copula !== undefined;
}

/** A clause that hangs on another one; of conjuncts, the first. */
export interface Governed {
  readonly parent: Clause;
  readonly via: Clause;
}
