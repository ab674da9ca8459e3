import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { isPluralForm } from '../agreement.ts';
import { dependent, dependents } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';
import { typeOf } from './join-names.ts';

/**
 * „die Gewerkschaft Transport **und Verkehr** fordert“: one body with two fields, as the verb tells · „die Gewerkschaft **Bau und Umwelt**“: or
 * the fields themselves · „das Büro **Quast und Lindner**“: or its founders.
 */
export function joinFields(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const second of tree.nodes) {
    const [body, first, und] = tree.nodes.slice(Math.max(0, second.index - 3), second.index);
    if (!body || !first || und?.lower !== 'und') continue;
    const areFields =
      isPairOfFields(tree, body, [first, second]) || areFounders(tree, body, [first, second]);
    if (!areFields && !(second.deprel === 'conj' && isField(tree, first, second))) continue;
    if (areFields)
      changes.set(first.index, {
        head: body.index,
        deprel: 'appos',
        upos: 'PROPN',
        name: { type: 'ORG', begins: true },
      });
    for (const node of [und, second])
      changes.set(node.index, {
        head: first.index,
        deprel: 'flat',
        name: { type: 'ORG', begins: false },
      });
  }
  return changeTree(tree, changes);
}

/** Behind the noun of one body two bare words for what bodies care for. */
function isPairOfFields(tree: Tree, body: Node, pair: readonly [Node, Node]): boolean {
  return (
    isOneOf(tree, body, bodies) &&
    pair.every(
      ({ lower, index }) =>
        fields.has(lower) && dependent(tree, index, 'det', 'det:poss', 'nummod') === undefined,
    )
  );
}

/** Behind the noun of one office two surnames. */
function areFounders(tree: Tree, office: Node, pair: readonly [Node, Node]): boolean {
  return (
    isOneOf(tree, office, offices) &&
    pair.every(
      ({ index, upos, form, name }) =>
        (upos === 'PROPN' || upos === 'NOUN') &&
        name?.type !== 'LOC' &&
        maybeTypeOfNoun(form) === undefined &&
        dependents(tree, index).every((child) => /^(cc|conj|punct|flat)$/.test(child.deprel)),
    )
  );
}

/** A noun of a kind, with its article. */
function isOneOf(tree: Tree, { upos, form, index }: Node, kind: RegExp): boolean {
  return (
    upos === 'NOUN' && kind.test(form) && dependent(tree, index, 'det', 'det:poss') !== undefined
  );
}

/** What is called after those who founded it. */
const offices =
  /(büros?|kanzlei|sozietät|agentur|studios?|ateliers?|werkstatt|galerie|werbeagentur|praxis|bauunternehmens?|autohaus|autohauses|modehaus|modehauses|bankhaus|bankhauses|firma)$/i;

const bodies =
  /(gewerkschaft|institut|instituts|ministerium|ministeriums|dezernat|fachbereich|fachdienst|ausschuss|referat|ressort|verband|abteilung|arbeitskreis|netzwerk|forum|dachverband|akademie|stabsstelle|amt)$/i;

/** What bodies care for. */
const fields: ReadonlySet<string> = new Set(
  `arbeit bau bauen bauwesen banken bergbau bildung chemie digitales dienstleistung einzelhandel energie erziehung ernährung familie feuerwehr finanzen
   forschung forsten forst frauen gartenbau gastronomie genuss gesundheit gewerbe handel handwerk hochschulen industrie inneres integration jagd
   jugend klima kultur kunst landwirtschaft logistik medien metall migration mobilität nahrung natur naturschutz ordnung pflege planung politik
   polizei post recht religion schule schulen senioren sicherheit soziales sport stadtentwicklung technik textil theologie tourismus transport
   umwelt verkehr verwaltung wald wasser wirtschaft wissenschaft wohnen`.split(/\s+/),
);

/** Bare words behind the noun of a single body that does something alone. */
function isField(tree: Tree, first: Node, second: Node): boolean {
  const body = tree.nodes[first.head];
  const verb = body && body.head >= 0 ? tree.nodes[body.head] : undefined;
  return (
    first.name?.type === 'ORG' &&
    first.deprel === 'appos' &&
    body?.index === first.index - 1 &&
    [body.index, first.index].includes(second.head) &&
    (second.upos === 'NOUN' || (second.name?.type === 'ORG' && isOffice(body))) &&
    dependent(tree, second.index, 'det', 'det:poss', 'amod', 'nummod', 'flat') === undefined &&
    (isOffice(body) || (body.deprel === 'nsubj' && typeOf(body) === 'Organization')) &&
    verb !== undefined &&
    (body.deprel !== 'nsubj' || !isPluralForm(finiteOf(tree, verb).lower))
  );
}

/** „das Büro **Berg und Thoma** hat“: partners give their names to it. */
function isOffice({ lower, feats }: Node): boolean {
  return feats['Number'] !== 'Plur' && /(büros?|kanzlei|sozietät|praxis)$/.test(lower);
}

function finiteOf(tree: Tree, verb: Node): Node {
  return dependents(tree, verb.index, 'aux', 'aux:pass', 'cop').find(isFinite) ?? verb;
}
