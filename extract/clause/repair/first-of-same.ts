import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/** Where a phrase hangs. */
interface Place {
  readonly preposition: Node;
  readonly verb: Node;
}

/** Of two phrases with one preposition, the noun of the first that the second belongs to, or that the second makes the first belong to. */
export function maybeFirstOfSame(tree: Tree, node: Node, place: Place): Node | undefined {
  return firstOfTwo(tree, node, place) ?? askedBefore(tree, place);
}

/** „wartet **auf die Antwort** auf seine Anfrage“: nobody waits for both; straight behind a noun that asks for it, the phrase is the noun's. */
function askedBefore(tree: Tree, { preposition, verb }: Place): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  if (noun?.upos !== 'NOUN' || noun.head !== verb.index || !noun.deprel.startsWith('obl'))
    return undefined;
  if (isTimeWord(noun.form)) return undefined;
  return isAskedBySame(tree, noun, lower(preposition)) ? noun : undefined;
}

/** Does a noun ask for the preposition that it stands behind itself? And „im **Alter** von 54 Jahren“ asks for how old. */
export function isAskedBySame(tree: Tree, noun: Node, preposition: string): boolean {
  if (preposition === 'von' && noun.lower === 'alter') return true;
  return (
    asking.get(preposition)?.test(noun.form) === true &&
    dependent(tree, noun.index, 'case')?.lower === preposition
  );
}

/** „hatten beim **Heimspiel** gegen Kiel gegen den Verkauf protestiert“: a verb asks for one such phrase, the other is the noun's. */
function firstOfTwo(tree: Tree, node: Node, { preposition, verb }: Place): Node | undefined {
  const word = lower(preposition);
  if (!twicePrepositions.has(word) || isTimeWord(node.form)) return undefined;
  const noun = tree.nodes[preposition.index - 1];
  return noun?.upos === 'NOUN' &&
    noun.head === verb.index &&
    isGoverned(lemmaOfVerb(tree, verb.index), word) &&
    dependents(tree, verb.index, 'obl', 'obl:arg').some(
      (other) => other.index > node.index && dependent(tree, other.index, 'case')?.lower === word,
    )
    ? noun
    : undefined;
}

const twicePrepositions: ReadonlySet<string> = new Set('auf für gegen über'.split(' '));

const asking: ReadonlyMap<string, RegExp> = new Map([
  [
    'auf',
    /(?:antwort|antworten|reaktion|reaktionen|hinweise?n?|antrag|anträge|anspruch|ansprüche|aussicht|angriffe?n?|anschlag|recht|hoffnung|vorbereitung|zugriff|verzicht)$/i,
  ],
  ['um', /(?:bitte|bitten|streit|kampf|wettbewerb|debatte|bemühungen|verhandlungen)$/i],
  [
    'mit',
    /(?:gesprächen?|treffen|verhandlungen|vertrag|verträgen|streit|zusammenarbeit|vergleich)$/i,
  ],
  ['für', /(?:kandidatur|antrag|werbung|mittel|programm|vertrag|genehmigung|ersatz)$/i],
  ['an', /(?:beteiligung|interesse|kritik|zweifel|zweifeln|arbeit|bedarf|mangel)$/i],
  ['gegen', /(?:klagen?|protest|proteste|protesten|ermittlungen|vorwürfen?|anzeige|kampf)$/i],
]);
