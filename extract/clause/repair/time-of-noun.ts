import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependents, lower, subtree } from '../navigate.ts';
import { isRemembered } from './phrase-of-deed.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/**
 * „auf den **tiefsten Stand** seit vier Jahren“, „die **Prognose** für das laufende Jahr“: straight behind a record since when it is one,
 * behind an estimate for when it is made · „weil eine **Pumpe** aus den achtziger Jahren versagte“: and behind a thing from when it is ·
 * „unterschrieb einen **Vertrag** bis 2030“: and behind a contract how long it holds.
 */
export function maybeNounOfTime(tree: Tree, node: Node, preposition: Node): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  if (noun?.upos !== 'NOUN' || noun.head !== node.head) return undefined;
  if (!dates(node))
    return lower(preposition) === 'seit' && isMostAlone(tree, noun, node) ? noun : undefined;
  const isOfNoun =
    lower(preposition) === 'seit'
      ? isRecord(tree, noun.index) || isMostAlone(tree, noun, node)
      : lower(preposition) === 'aus'
        ? isMadeThen(tree, noun)
        : lower(preposition) === 'bis'
          ? isSigned(tree, noun)
          : estimates.test(noun.form);
  return isOfNoun ? noun : undefined;
}

/** „Das Haus **stammt** aus dem Jahr 1890“: unless the verb tells from when it is. */
function isMadeThen(tree: Tree, { deprel, head }: Node): boolean {
  return (
    /^(nsubj|nsubj:pass|obj|obl)/.test(deprel) &&
    !/^(stammen|sein|datieren|kommen|herrühren|resultieren)$/.test(lemmaOfVerb(tree, head))
  );
}

/** *der tiefste Stand, das beste Ergebnis* */
function isRecord(tree: Tree, noun: number): boolean {
  return records.test(tree.nodes[noun]?.form ?? '') && isMost(tree, noun);
}

function isMost(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'amod').some(({ lower: form }) =>
    /^(best|größt|\p{L}+st)e[nmrs]?$/u.test(form),
  );
}

/** „Dem Land droht die **schwerste Dürre seit Jahren**.“, „**Die teuerste Wahl seit 1990** gewann Roth“: at the end of the clause, or alone before its verb. */
function isMostAlone(tree: Tree, noun: Node, time: Node): boolean {
  if (!isMost(tree, noun.index)) return false;
  const next = tree.nodes[(subtree(tree, time.index).at(-1) ?? time.index) + 1];
  if (next?.deprel === 'punct')
    return !/^(Person|Organization|Place|Group)$/.test(maybeTypeOfNoun(noun.lemma) ?? '');
  return (
    next?.index === noun.head &&
    next.feats['VerbForm'] === 'Fin' &&
    dependents(tree, noun.index).some(({ index }) => index === 0)
  );
}

const records =
  /(stand|wert|niveau|ergebnis|ergebnisses|sieg|niederlage|kurs|platzierung|gewinn|verlust|umsatz|krise|zuwachs|anstieg|rückgang|einbruch|zahl|hochwasser|winter|sommer|dürre|streik|beben|erdbeben|temperatur|ernte)s?$/i;

/** Does a time say since when something is a record, or for when an estimate is made? It dates no clause then. */
export function isTimeOfNoun(tree: Tree, time: number): boolean {
  const node = tree.nodes[time];
  const noun = node?.deprel === 'nmod' ? tree.nodes[node.head] : undefined;
  if (!noun || noun.index > time) return false;
  if (isRemembered(tree, noun) || isOfWhatIsOff(tree, noun)) return true;
  const forms = dependents(tree, time, 'case').map(lower);
  return (
    (forms.includes('seit') && isMost(tree, noun.index)) ||
    (forms.includes('für') && estimates.test(noun.form)) ||
    (forms.includes('bis') && isSigned(tree, noun)) ||
    isDeadline(tree, noun, forms)
  );
}

/** „verlangt die Vorlage der Akten **binnen einer Woche**“: by then it is to be done, and asked now. */
function isDeadline(tree: Tree, noun: Node, forms: readonly string[]): boolean {
  if (!forms.some((form) => bounds.has(form))) return false;
  const first = noun.deprel === 'conj' ? tree.nodes[noun.head] : noun;
  return first?.deprel === 'obj' && asking.has(lemmaOfVerb(tree, first.head));
}

const bounds: ReadonlySet<string> = new Set('bis binnen innerhalb ab'.split(' '));

const asking: ReadonlySet<string> = new Set(
  'fordern verlangen einfordern beantragen anmahnen'.split(' '),
);

/** „**Das Fest am Sonntag** sagte die Stadt ab“: it was to be on that day, and called off before. */
function isOfWhatIsOff(tree: Tree, { deprel, head }: Node): boolean {
  return /^(obj|nsubj(:pass)?)$/.test(deprel) && off.has(lemmaOfVerb(tree, head));
}

const off: ReadonlySet<string> = new Set(
  'absagen verschieben vertagen abblasen stornieren'.split(' '),
);

function dates({ form, upos }: Node): boolean {
  return isTimeWord(form) || upos === 'NUM';
}

const estimates =
  /(prognosen?|ausblick|schätzung|haushalt|budget|etat|bilanz|jahresziele?|erwartung(en)?|gewinnziele?|umsatzziele?|programm|spielplan|zahlen)$/i;

/** „**verlängerte** den Vertrag bis 2030“: unless the verb tells until when. */
function isSigned(tree: Tree, { form, head }: Node): boolean {
  return head >= 0 && contracts.test(form) && signing.has(lemmaOfVerb(tree, head));
}

const signing: ReadonlySet<string> = new Set(
  'unterschreiben unterzeichnen abschließen schließen erhalten bekommen anbieten vorlegen ergattern vereinbaren setzen stellen gewähren einräumen geben beantragen erbitten'.split(
    ' ',
  ),
);

const contracts =
  /(vertrag|verträge|kontrakte?|vereinbarung|lizenz|konzession|garantie|frist|ultimatum|aufschub)$/i;
