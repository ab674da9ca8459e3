import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { nodeAt } from './navigate.ts';

/** „**Im Sommer** müssen Ärzte die Dosis **häufig** anpassen“: what is so time and again is so in no summer of its own. */
export function withoutDaysIfHabit(
  tree: Tree,
  clause: Clause,
  time: TimeExpression,
): TimeExpression {
  if (clause.verb.tense !== 'present') return time;
  if (/^heute$/i.test(time.text)) return isNowadays(tree, clause) ? withoutDays(time) : time;
  if (!recurring.test(time.text)) return time;
  if (!isHabit(tree, clause) && !comparesSeasons(tree, clause) && !isOfRule(tree, clause, time))
    return time;
  return withoutDays(time);
}

function withoutDays({ start, end, text }: TimeExpression): TimeExpression {
  return { start, end, text, from: undefined, to: undefined };
}

/** „lebt **heute** in Wien“, „wurde 1920 gegründet und hat **heute** 300 Tiere“: what lasts is so on more days than this one. */
function isNowadays(tree: Tree, clause: Clause): boolean {
  const { head, verb } = clause;
  if (lasting.has(verb.lemma)) return true;
  if (verb.voice === 'passive' && isUsedByMany(tree, clause)) return true;
  const node = nodeAt(tree, head);
  if (verb.copula !== undefined && node.upos === 'NOUN')
    return maybeTypeOfNoun(node.lemma) === 'Person' && !/^(gast|zeuge|zeugin)$/.test(node.lower);
  return contrasting.has(verb.lemma) && tree.nodes.some((word) => isPastBeside(word, head));
}

/** „Seine Geigen werden **heute** in Wien gespielt“; but „Zwei Spiele werden **heute** gespielt“ */
function isUsedByMany(tree: Tree, { verb, subjects }: Clause): boolean {
  const subject = tree.nodes[subjects[0] ?? -1];
  return (
    subject !== undefined &&
    used.has(verb.lemma) &&
    !(
      verb.lemma === 'spielen' &&
      /(spiele|partien?|matches|duelle|spiel|begegnung(en)?)$/i.test(subject.form)
    )
  );
}

const used: ReadonlySet<string> = new Set(
  'spielen lesen nutzen verwenden benutzen einsetzen bewohnen bewirtschaften anbauen vermieten vertreiben sprechen pflegen schätzen halten nennen bezeichnen'.split(
    ' ',
  ),
);

function isPastBeside({ feats, index }: Node, head: number): boolean {
  return feats['Tense'] === 'Past' && feats['Mood'] === 'Ind' && index !== head;
}

const lasting: ReadonlySet<string> = new Set(
  'leben wohnen arbeiten heißen gehören beschäftigen zählen umfassen gelten dienen beherbergen besitzen betreiben'.split(
    ' ',
  ),
);

/** Said of one day as well, unless something that was is told beside it. */
const contrasting: ReadonlySet<string> = new Set(
  'haben sein stehen leiten führen unterrichten nutzen bilden betragen liegen'.split(' '),
);

/** *im Sommer, in der Nacht, am Wochenende*: comes again, and names no year. */
const recurring =
  /^(im|in den?|in der|am|an|zum|von|vom) (?:frühen |späten )?(Winter|Sommer|Herbst|Frühjahr|Frühling|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Nacht|Nächten|Morgen|Vormittag|Mittag|Nachmittag|Abend|Tag|Wochenende|(Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)( bis \p{Lu}\p{Ll}+)?$/iu;

/** „**Fahrten** am späten Abend entfallen“, „Am Wochenende bleibt der Takt **unverändert**“: what is offered, and what stays, go by a rule. */
function isOfRule(
  tree: Tree,
  { head, verb, subjects }: Clause,
  { start, text }: TimeExpression,
): boolean {
  if (verb.tense !== 'present') return false;
  if (verb.lemma === 'bleiben')
    return (
      text.endsWith('Wochenende') &&
      localWords(tree, head).some((at) => nodeAt(tree, at).lower === 'unverändert')
    );
  return (
    subjects[0] === 0 &&
    tree.nodes[1]?.start === start &&
    partOfDay.test(text) &&
    offers.test(nodeAt(tree, 0).form)
  );
}

const partOfDay = /(morgen|vormittag|mittag|nachmittag|abend|nacht)$/i;

const offers =
  /(fahrten|führungen|züge|busse|bahnen|verbindungen|kurse|flüge|touren|vorstellungen|schichten)$/i;

function isHabit(tree: Tree, { head, verb }: Clause): boolean {
  if (verb.tense !== 'present') return false;
  return localWords(tree, head).some((at) => {
    const word = nodeAt(tree, at);
    if (!habitual.test(word.lower)) return false;
    const next = tree.nodes[at + 1];
    // „**immer mehr**, **immer noch**“
    return (
      word.lower !== 'immer' ||
      next === undefined ||
      !/^(noch|wieder|weiter)$|er$|^mehr$/.test(next.lower)
    );
  });
}

const habitual =
  /^(häufig|oft|oftmals|meist|meistens|normalerweise|gewöhnlich|üblicherweise|typischerweise|immer|stets|regelmäßig|gern|gerne|manchmal|selten|traditionell|traditionsgemäß|generell|grundsätzlich|jeweils|erfahrungsgemäß|natürlicherweise)$/;

/** „**Im Winter** verdienen wir weniger als **im Sommer**“ */
function comparesSeasons({ sentence }: Tree, { verb }: Clause): boolean {
  return (
    verb.tense === 'present' &&
    /\b(im Sommer\b.*\bim Winter|im Winter\b.*\bim Sommer)\b(?! \d)/i.test(sentence.text)
  );
}
