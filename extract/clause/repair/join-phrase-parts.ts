import type { Node, Tree } from '../../parser/tree.ts';
import { isPlaceNoun, localVerbs } from '../lexicon/places.ts';
import { dependent, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * Words that mean something only with the phrase beside them belong to it: „**erstmals** seit 1983“ · „**90 Kilometer** vor der Küste“ · „um neun Uhr
 * **Moskauer Zeit**“.
 */
export function joinPhraseParts(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    switch (node.lower) {
      case 'erstmals':
        return beforeSince(tree, node);
      case 'zeit':
        return behindHour(tree, node);
      case 'ortszeit':
      case 'mez':
      case 'mesz':
        return behindClock(tree, node);
      case 'meter':
      case 'metern':
      case 'kilometer':
      case 'kilometern':
        return beforePlace(tree, node);
      default:
        return undefined;
    }
  });
}

/** „sanken **erstmals seit** 2010“: since when they had not. */
function beforeSince(tree: Tree, { index, head }: Node): Change | undefined {
  const since = tree.nodes[index + 1];
  if (since?.lower !== 'seit' || since.deprel !== 'case') return undefined;
  return nodeAt(tree, since.head).head === head ? { head: since.head } : undefined;
}

/** „**Moskauer Zeit**“ straight behind an hour. */
function behindHour(tree: Tree, { index, head }: Node): Change | undefined {
  const hour = tree.nodes[index - 2];
  const kind = tree.nodes[index - 1];
  return hour?.form === 'Uhr' && kind?.head === index && hour.head === head
    ? { head: hour.index, deprel: 'nmod' }
    : undefined;
}

/** „um 4.52 Uhr **Ortszeit**“ */
function behindClock(tree: Tree, { index, head }: Node): Change | undefined {
  const hour = tree.nodes[index - 1];
  return hour?.form === 'Uhr' && hour.head !== index && head !== hour.index
    ? { head: hour.index, deprel: 'nmod', name: undefined }
    : undefined;
}

/** „sank **20 Kilometer vor** der Küste“, „**zwei Kilometer hinter** Ulm“: how far from there. */
function beforePlace(tree: Tree, { index, head }: Node): Change | undefined {
  const preposition = tree.nodes[index + 1];
  if (preposition?.deprel !== 'case' || !apart.has(preposition.lower)) return undefined;
  const place = nodeAt(tree, preposition.head);
  if (place.index <= index || place.head !== head) return undefined;
  if (dependent(tree, index, 'nummod', 'det') === undefined) return undefined;
  if (dependent(tree, index, 'case') !== undefined) return undefined;
  const lemma = lemmaOfVerb(tree, head);
  if (covering.has(lemma) || localVerbs.has(lemma)) return undefined; // *liegt 20 Kilometer vor Ulm*
  return isPlaceNoun(place.form) || place.name?.type === 'LOC'
    ? { head: place.index, deprel: 'dep' }
    : undefined;
}

/** What is done to a distance: *20 Kilometer zurücklegen*. */
const covering: ReadonlySet<string> = new Set(
  'zurücklegen laufen rennen fahren absolvieren bewältigen'.split(' '),
);

const apart: ReadonlySet<string> = new Set(
  'vor hinter über unter nördlich südlich östlich westlich außerhalb oberhalb unterhalb'.split(' '),
);
