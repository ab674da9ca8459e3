import type { Tree } from '../parser/tree.ts';
import type { NameSpan } from './name-span.ts';

/** *einen Porsche*, *der Opel*: with an article the maker's name means what it made. */
export function isVehicle(tree: Tree, { first, last }: NameSpan): boolean {
  if (first !== last || !makers.has(tree.nodes[first]?.form ?? '')) return false;
  const [second, before] = tree.nodes.slice(Math.max(0, first - 2), first);
  const determiner = before?.upos === 'ADJ' ? second : (before ?? second);
  return determiner?.upos === 'DET' && !/^die$/i.test(determiner.form);
}

const makers: ReadonlySet<string> = new Set(
  `Audi Bentley BMW Bugatti Cadillac Chevrolet Chrysler Citroën Dacia Daimler Dodge Ferrari Fiat Ford Honda Hyundai Jaguar Jeep Kia
  Lada Lamborghini Lancia Lexus Maserati Maybach Mazda Mercedes Mini Mitsubishi Nissan Opel Peugeot Porsche Renault Saab Seat Skoda
  Škoda Smart Subaru Suzuki Tesla Toyota Trabant Volkswagen Volvo VW Wartburg Airbus Boeing Cessna Harley Kawasaki Yamaha Vespa`.split(
    /\s+/,
  ),
);
