import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { rankOf } from '../actors.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';

/**
 * „rückten 140 Beamte an, **unterstützt von** Fahndern“, „durchsuchte das Haus, **begleitet von** Zöllnern“: the participle tells of the subject
 * if no noun stands before its comma, or none that is accompanied, guarded or cheered.
 */
export function maybeAccompanied(
  tree: Tree,
  node: Node,
  { comma, host }: { comma: number; host: Node | undefined },
): Node | undefined {
  if (isOnSomebody(tree, node, { comma, host }))
    return personBefore(tree, comma) ?? otherSubject(tree, comma, { host, node });
  if (isAddedTo(tree, node, host)) return otherSubject(tree, comma, { host, node });
  const names = [tree.nodes[node.index + 1], tree.nodes[comma + 1]];
  if (!names.some((word) => /^(von|vom|durch)$/.test(word?.lower ?? ''))) return undefined;
  const isTime = host !== undefined && isTimeWord(host.form); // *begann im Mai, **ausgelöst durch** …*
  if (host && !isTime && (!companions.has(lower(node)) || rankOf(tree, host) >= 2))
    return undefined;
  return otherSubject(tree, comma, { host, node });
}

function otherSubject(
  tree: Tree,
  comma: number,
  { host, node }: { host: Node | undefined; node: Node },
): Node | undefined {
  const subject = subjectBefore(tree, comma);
  return subject && subject.index !== host?.index && subject.index !== node.index
    ? subject
    : undefined;
}

/** „verbrachten die Nacht auf einem Felsen, **in Decken gehüllt**“: so persons are, and not where they are. */
function isOnSomebody(
  tree: Tree,
  node: Node,
  { comma, host }: { comma: number; host: Node | undefined },
): boolean {
  return (
    (host === undefined || !isPerson(host)) &&
    tree.nodes.slice(comma + 1, node.index + 1).some((word) => worn.has(word.lower))
  );
}

/** „fand **den Händler** im Keller, an Händen gefesselt“ */
function personBefore(tree: Tree, comma: number): Node | undefined {
  return tree.nodes.findLast(
    (word) => word.index < comma && word.deprel === 'obj' && isPerson(word),
  );
}

function isPerson({ lemma, feats, name }: Node): boolean {
  return (
    name?.type === 'PER' || /^(Person|Group)$/.test(maybeTypeOfNoun(lemma, feats['Gender']) ?? '')
  );
}

/** What persons are in or have on. */
export const worn: ReadonlySet<string> = new Set(
  'gewickelt gehüllt eingehüllt gekleidet bekleidet gefesselt angeseilt festgebunden vermummt maskiert verkleidet bewaffnet angekettet gekettet gebeugt'.split(
    ' ',
  ),
);

/** „müsse das Tor bleiben, **ergänzt um** eine Tafel“: behind a verb, and with nobody to add it, it is done to the subject. */
export function isAddedTo(tree: Tree, node: Node, host?: Node): boolean {
  return (
    host === undefined && added.has(`${lower(node)} ${tree.nodes[node.index + 1]?.lower ?? ''}`)
  );
}

const added: ReadonlySet<string> = new Set([
  'ergänzt um',
  'ergänzt durch',
  'erweitert um',
  'versehen mit',
  'verbunden mit',
  'verziert mit',
  'bestückt mit',
  'ausgestattet mit',
  'beschränkt auf',
  'begrenzt auf',
  'gekürzt um',
  'reduziert auf',
]);

/** *begleitet von*: what is done with persons and bodies. */
export const companions: ReadonlySet<string> = new Set(
  `begleitet unterstützt angeführt eskortiert flankiert umringt umgeben verfolgt bewacht beobachtet beschützt geschützt gefeiert bejubelt beklatscht
   empfangen begrüßt bedrängt gedrängt getrieben angetrieben ermutigt beraten vertreten angefeuert gestützt getragen assistiert abgeschirmt
   verabschiedet bestärkt inspiriert motiviert beflügelt gejagt`.split(/\s+/),
);

/** The subject of the last inflected verb before the comma. */
function subjectBefore(tree: Tree, comma: number): Node | undefined {
  const finite = tree.nodes.findLast((word) => word.index < comma && isFinite(word));
  const verb = finite?.upos === 'AUX' && finite.head >= 0 ? tree.nodes[finite.head] : finite;
  if (!verb || dependent(tree, verb.index, 'mark')) return undefined;
  const subjects = dependents(tree, verb.index, 'nsubj', 'nsubj:pass').filter(
    ({ index }) => index < comma,
  );
  const actor = subjects.length > 1 ? subjects.find(isPerson) : undefined;
  return actor ?? subjects[0]; // *Das Urteil verfolgte **der Angeklagte** stumm, flankiert von …*
}
