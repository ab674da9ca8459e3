import { dependents, hasCase, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { maybeAdjectivalStem } from './adjectival-nouns.ts';
import type { Entity, EntityIndex } from './mention.ts';

/** Some of those who were named before: ***Mehrere von ihnen** waren krank* → mehrere der 73 Bewohner. */
export function maybeShare(
  tree: Tree,
  sentence: number,
  head: number,
  entities: EntityIndex,
): Pick<Entity, 'name' | 'type'> | undefined {
  const share = nodeAt(tree, head);
  if (!/^(?:PRON|DET|NUM|ADJ)$/.test(share.upos)) return undefined;
  const whole = dependents(tree, head, 'nmod').find(
    ({ index, lower }) => lower === 'ihnen' && index === head + 2 && hasCase(tree, index, 'von'),
  );
  const [meant, another] = whole ? entities.entitiesAt(sentence, whole.index) : [];
  const isNoName = meant?.mentions.every(({ kind }) => kind !== 'name');
  if (!meant || another || !isNoName || !/^(?:Group|Person)$/.test(meant.type)) return undefined;
  return {
    name: `${isTheMost(share) ? `die ${share.lower}` : share.lower} der ${genitiveOf(meant.name)}`,
    type: 'Group',
  };
}

/** *die **meisten** von ihnen* */
function isTheMost({ lower }: Node): boolean {
  return lower === 'meisten';
}

/** *scheue Tiere* → (der) scheuen Tiere, *Verletzte* → (der) Verletzten: of many the genitive has *n* behind *e* in an adjective. */
function genitiveOf(name: string): string {
  const words = name.split(' ');
  const noun = words.findIndex((word) => /^\p{Lu}/u.test(word));
  return words
    .map((word, at) => {
      const declines = at < noun || (at === noun && maybeAdjectivalStem(word) !== undefined);
      return declines && /[^n]e$/.test(word) && !/^(?:zwei|drei|viele)$/.test(word)
        ? `${word}n`
        : word;
    })
    .join(' ');
}
