import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { isSayingClause } from './speech.ts';

/** A conjunct without a subject of its own, a *wo* clause, and what a colon announces keep the time before them. */
export function sharesTime(tree: Tree, clause: Clause, first: Clause | undefined): boolean {
  if (clause.link === 'conjunct')
    return (
      clause.understood &&
      !hasLaterTime(tree, clause) &&
      !isNowAfter(clause, first) &&
      !isTraitBehind(clause, first)
    );
  return (
    (startsWithWo(tree, clause) &&
      !isStanding.test(clause.verb.lemma) &&
      !(clause.verb.tense === 'present' && areMany(tree, clause))) ||
    (clause.parent !== undefined &&
      isBehindColon(tree, clause) &&
      !isSaidBehind(tree, clause, first))
  );
}

/** „reist nach Adré, wo **viele Flüchtlinge** die Grenze überqueren“: not on that day alone. */
function areMany(tree: Tree, { subjects }: Clause): boolean {
  return subjects.some(
    (head) =>
      nodeAt(tree, head).feats['Number'] === 'Plur' &&
      dependents(tree, head, 'det').every(({ lower: form }) =>
        /^(viele|mehrere|einige)$/.test(form),
      ) &&
      nodeAt(tree, head).upos === 'NOUN',
  );
}

/** „der das Haus 15 Jahre lang **geführt hat** und in den Ruhestand **geht**“: what was then is another time than what is. */
function isNowAfter({ verb }: Clause, first: Clause | undefined): boolean {
  return (
    verb.tense === 'present' &&
    verb.mood === 'indicative' &&
    verb.finite !== undefined &&
    verb.finite !== first?.verb.finite &&
    /^(past|perfect)$/.test(first?.verb.tense ?? '')
  );
}

/** „soll **2029** eröffnet werden und 30 Millionen Euro **kosten**“: what it costs or holds is not dated by when it comes. */
function isTraitBehind({ verb }: Clause, first: Clause | undefined): boolean {
  return traits.test(verb.lemma) && first !== undefined && !traits.test(first.verb.lemma);
}

const traits = /^(kosten|dauern|umfassen|fassen|messen|wiegen|Platz bieten|Raum bieten)$/;

/** „… nach Benin, wo ein Museum **entsteht**“: what is there for long is not dated by who comes. */
const isStanding =
  /^(entstehen|liegen|stehen|sein|wohnen|leben|arbeiten|befinden|geben|herrschen|gelten|gehören|lagern|sitzen)$/;

/** „… und wurde **später** gefasst“, „… und ist **inzwischen** frei“ */
function hasLaterTime(tree: Tree, clause: Clause): boolean {
  return dependents(tree, clause.head, 'advmod').some((node) =>
    /^(später|inzwischen|mittlerweile|nun|jetzt|heute|seitdem|seither|danach|anschließend|dann|daraufhin|schließlich|zuletzt|künftig|bald|zuvor|vorher)$/.test(
      lower(node),
    ),
  );
}

/** „…, **wo** ein Museum entsteht“ */
export function startsWithWo(tree: Tree, clause: Clause): boolean {
  return dependents(tree, clause.head, 'advmod', 'mark', 'obl').some(
    (node) => lower(node) === 'wo' && node.index > 0 && nodeAt(tree, node.index - 1).form === ',',
  );
}

/** „…: X wurde beschädigt“. */
/** „**Im Sommer** sagte sie noch: „Der Laden **läuft**““: when it is said is not when it is so. */
function isSaidBehind({ nodes }: Tree, { head }: Clause, saying: Clause | undefined): boolean {
  const colon = nodes.findLast(({ form, index }) => form === ':' && index < head);
  return (
    (colon && /^[„“"»«]$/.test(nodes[colon.index + 1]?.form ?? '')) ||
    (saying !== undefined && isSayingClause(saying))
  );
}

function isBehindColon(tree: Tree, clause: Clause): boolean {
  const parent = clause.parent as number;
  if (clause.head < parent || (clause.link !== 'beside' && clause.link !== 'content')) return false;
  if (clause.verb.mood === 'reported') return false;
  return tree.nodes.slice(parent + 1, clause.head).some((node) => node.form === ':');
}
