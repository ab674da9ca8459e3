import type { Node, Tree } from '../../parser/tree.ts';
import { dependents } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/** „hatte sich **das Literaturarchiv** in Marbach bemüht“: straight behind a house that is in one town, unless the verb makes or shows something there. */
export function maybeSeated(tree: Tree, { name, head }: Node, preposition: Node): Node | undefined {
  const house = name?.type === 'LOC' ? tree.nodes[preposition.index - 1] : undefined;
  return house?.upos === 'NOUN' &&
    house.head === head &&
    house.deprel === 'nsubj' &&
    houses.test(house.form) &&
    isDefinite(tree, house) &&
    tree.nodes[head]?.upos === 'VERB' &&
    !onSite.has(lemmaOfVerb(tree, head))
    ? house
    : undefined;
}

const houses =
  /(archiv|universität|hochschule|institut|museum|bibliothek|gericht|ministerium|amt|klinik|klinikum|krankenhaus|akademie|theater|gymnasium)$/i;

/** „will die Firma **in Eilenburg** ihre Fabrik bauen“: straight behind a firm that is spoken of, and before what it makes there. */
export function isSite(
  tree: Tree,
  { index, name }: Node,
  { host, verb, preposition }: { host: Node; verb: Node; preposition: string },
): boolean {
  return (
    preposition === 'in' &&
    name?.type === 'LOC' &&
    host.deprel === 'nsubj' &&
    firms.test(host.form) &&
    isDefinite(tree, host) &&
    verb.index > index &&
    dependents(tree, host.index, 'appos', 'amod').length === 0 &&
    dependents(tree, verb.index, 'obj').some((object) => object.index > index) &&
    onSite.has(lemmaOfVerb(tree, verb.index))
  );
}

const firms = /^(firma|unternehmen|konzern|gruppe|betrieb|hersteller|investor|verein|start-up)$/i;

/** What is done where it then is. */
const onSite: ReadonlySet<string> = new Set(
  `bauen errichten eröffnen gründen schließen betreiben herstellen produzieren fertigen zeigen präsentieren vorstellen ausstellen aufführen veranstalten
   tagen treffen beginnen stattfinden arbeiten liegen stehen leben kaufen verkaufen mieten ansiedeln planen feiern demonstrieren ausrichten auftreten
   landen ankommen entstehen sitzen spielen unterrichten`.split(/\s+/),
);

function isDefinite(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'det').some(({ lower }) => /^(der|die|das)$/.test(lower));
}
