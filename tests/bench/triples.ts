import type { EntityType } from '../../extract/entity/mention.ts';
import type { Triple } from '../../extract/triple.ts';
import { createRandom } from '../../graph/random.ts';
import { documentNamed, end, triple } from '../graph/triples.ts';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'ru'];
const TRIPLES_PER_DOCUMENT = 25;

/**
 * Two triples per thing, as news has them: few things are named often, many once; few relations are frequent, many
 * rare; every tenth fact has one end only.
 */
export function makeTriples(things: number): Triple[] {
  const random = createRandom(things);
  const often = (count: number): number => Math.floor(random() ** 3 * count);
  return Array.from({ length: things * 2 }, (_, index) => {
    const start = (index % TRIPLES_PER_DOCUMENT) * 120;
    const text = `Satz ${index} ${'mit Worten '.repeat(8)}`;
    return triple({
      id: `t${index}`,
      document: documentNamed(`artikel-${Math.floor(index / TRIPLES_PER_DOCUMENT)}`),
      sentence: { text, start, end: start + text.length },
      subject: { ...thing(often(things)), start },
      object: index % 10 === 0 ? null : { ...thing(index % things), start: start + 40 },
      lemma: `${nameOf(often(2_000)).toLowerCase()}en`,
    });
  });
}

function thing(index: number) {
  const type: EntityType = index % 2 === 0 ? 'Person' : 'Organization';
  const name = nameOf(index);
  return end(type === 'Person' ? `Vorname ${name}` : `${name} AG`, type);
}

function nameOf(index: number): string {
  const name = [...String(index)].map((digit) => SYLLABLES[Number(digit)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
