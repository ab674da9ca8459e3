import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/** „hat mit dem Müll zu **kämpfen**“, „hat zwei Tote zu **beklagen**“: with *haben* it is so. */
const borne = /^(kämpfen|tun|leiden|beklagen|verzeichnen|bieten|verantworten|verdanken)$/;

/** „**hatte** wenig Gutes zu **verkünden**“: and did. */
const announced = /^(verkünden|vermelden|berichten|erzählen|verkraften)$/;

/** „hat **nichts** gegen den Bau **einzuwenden**“: who has nothing need not do it. */
const freeOf = /^(einwenden|aussetzen|beanstanden)$/;

/** „hat **nichts zu verlieren**“: it cannot. */
const losable = /^(befürchten|verlieren|gewinnen|verschenken|verbergen|verstecken)$/;

/** „ist auf einen Defekt **zurückzuführen**“, „ist den Helfern **zu verdanken**“: it is so. */
const owed = /^(zurückführen|verdanken|zuschreiben|zurechnen|zuordnen)$/;

/** „ist im Museum zu **sehen**“: it is there, unless it is *kaum, nicht* to be seen. */
export function isShown(tree: Tree, clause: Clause): boolean {
  if (clause.verb.voice === 'active') {
    if (borne.test(clause.verb.lemma)) return true;
    if (announced.test(clause.verb.lemma) && isOfPast(tree, clause)) return true;
    return freeOf.test(clause.verb.lemma) && hasLittle(tree, clause);
  }
  if (owed.test(clause.verb.lemma)) return true;
  return (
    clause.verb.voice === 'passive' &&
    /^(sehen|hören|lesen|finden|erleben|besichtigen|bestaunen|bewundern)$/.test(
      clause.verb.lemma,
    ) &&
    !isRated(tree, clause) &&
    !isAble(tree, clause)
  );
}

/** *hatte zu verkünden*, not *hat zu berichten*, which is a duty. */
function isOfPast(tree: Tree, { verb: { finite } }: Clause): boolean {
  return finite !== undefined && /^hatten?$/.test(lower(nodeAt(tree, finite)));
}

function hasLittle(tree: Tree, { complements }: Clause): boolean {
  return complements.some(
    ({ role, heads: [head] }) =>
      role === 'accusative' &&
      head !== undefined &&
      /^(nichts|wenig|viel|etwas|einiges|kaum)$/.test(lower(nodeAt(tree, head))),
  );
}

/** „sind **neugierig** zu sehen, was kommt“, „ist **in der Lage** zu lesen“: the subject sees. */
function isAble(tree: Tree, { head }: Clause): boolean {
  const before = tree.nodes
    .slice(0, head)
    .findLast(({ upos, form }) => upos !== 'PUNCT' && form !== 'zu');
  return (
    (before?.upos === 'ADJ' && !/^(live|online|kostenlos|gratis)$/.test(lower(before))) ||
    tree.nodes.some(({ form, head: above }) => form === 'Lage' && above === head)
  );
}

/** „ist **schwer** zu lesen“, „ist **nicht** zu ändern“, „war zu **erwarten**“: what can or cannot be done, not what must. */
export function isFeasible(tree: Tree, clause: Clause): boolean {
  if (clause.verb.voice === 'active')
    return losable.test(clause.verb.lemma) && hasLittle(tree, clause);
  if (clause.verb.voice !== 'passive') return false;
  return (
    /^(sehen|hören|lesen|spüren|erkennen|finden|erwarten|befürchten|verstehen|bekommen|besichtigen|erleben|bestaunen|bewundern|erreichen|beobachten|rechnen)$/.test(
      clause.verb.lemma,
    ) || isRated(tree, clause)
  );
}

/** „ist **niemandem** zuzumuten“, „ist mit **keinem** Mittel zu stoppen“, „ist **weder** mit Wasser noch mit Schaum zu löschen“ */
const denying =
  /^(nicht|weder|kaum|niemande[mn]|niemand|kein(e[mnrs]?)?|nie|niemals|nirgends|nirgendwo)$/;

/** *schwer, leicht, kaum, nicht*: does the clause say how well it can be done? */
function isRated(tree: Tree, { head }: Clause): boolean {
  if (localWords(tree, head).some((at) => denying.test(nodeAt(tree, at).lower))) return true;
  return dependents(tree, head, 'advmod', 'xcomp', 'obl').some((word) =>
    /^(schwer|schwierig|leicht|einfach|kaum|selten|gut|besser|besten|nicht|problemlos|nie)$/.test(
      lower(word),
    ),
  );
}
