import type { Node, Tree } from '../../parser/tree.ts';
import { isKin } from '../../entity/callings.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { maybeActionNoun } from '../lexicon/action-nouns.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents, hasCase, lower, nodeAt } from '../navigate.ts';
import { helpersOf, isParticiple, lemmaOfVerb } from '../verb-form.ts';
import { isActor, isAmount } from './phrase-of-verb.ts';

/** „nachdem das Museum von Dieben geplündert worden war“: persons behind the patient of a passive. */
export function isAgent(tree: Tree, node: Node, verb: Node): boolean {
  const host = nodeAt(tree, node.head);
  const passive =
    host.deprel === 'nsubj:pass' ||
    helpersOf(tree, verb.index).some(({ deprel }) => deprel === 'aux:pass');
  if (passive && isShare(tree, host)) return true;
  if (passive && (isTimeWord(host.form) || isAmount(host))) return isActor(tree, node);
  if (passive && host.deprel === 'nmod' && isManyBefore(tree, node, verb)) {
    const whole = nodeAt(tree, host.head);
    return [host, whole].every((noun) => isNoOwnerOf(tree, noun, { doer: node, verb }));
  }
  if (!passive || !host.deprel.startsWith('nsubj')) return false;
  const isPerson = (word: Node) =>
    maybeTypeOfNoun(word.lemma) === 'Person' || word.name?.type === 'PER';
  if (isActor(tree, node) && isFrontedPassive(tree, verb)) return true;
  if (isFrontedPassive(tree, verb) && isLastDoer(tree, node, verb)) return true;
  if (isPerson(host) && isIndefinite(tree, node)) return true;
  if (isManyBefore(tree, node, verb)) return isNoOwnerOf(tree, host, { doer: node, verb });
  if (isPerson(host)) return false;
  return isPerson(node) || node.name?.type === 'ORG' || isBody(tree, node, verb);
}

/** „Überschattet wurde das Rennen **von einem Sturz**“; but „Gefunden wurde ein Brief von einem Meter Länge“. */
function isLastDoer(tree: Tree, node: Node, verb: Node): boolean {
  if (isAmount(node) || isTimeWord(node.form) || node.name?.type === 'LOC') return false;
  if (dependent(tree, node.index, 'nummod') !== undefined) return false;
  return (
    affecting.has(lemmaOfVerb(tree, verb.index)) ||
    publicBodies.test(node.form) ||
    (isIndefinite(tree, node) && !asksFor(nodeAt(tree, node.head), 'von'))
  );
}

/** Verbs whose doer is mostly what happens or is there: *überschattet von, umgeben von*. */
const affecting: ReadonlySet<string> = new Set(
  `überschatten trüben prägen bestimmen begleiten beherrschen dominieren flankieren umgeben umrahmen erschweren behindern beeinträchtigen
   beeinflussen auslösen verursachen unterbrechen stören erschüttern überlagern verdunkeln überraschen übertreffen begünstigen befeuern
   untermalen abrunden krönen heimsuchen einleiten eröffnen beschleunigen bremsen verstärken`.split(
    /\s+/,
  ),
);

/** „Getragen werden die Kosten **zur Hälfte** vom Land“ */
function isShare(tree: Tree, { index, form }: Node): boolean {
  return isFraction.test(form) && hasCase(tree, index, 'zu');
}

const isFraction = /^(Hälfte|Dritteln?|Vierteln?|Fünfteln?|Zehnteln?|Prozent|Teil|Teilen)$/;

/** „wurde die Ministerin **von Demonstranten** ausgebuht“: a bare plural straight before the participle. */
function isManyBefore(tree: Tree, { index, feats, upos, name }: Node, verb: Node): boolean {
  return (
    index + 1 === verb.index &&
    feats['Number'] === 'Plur' &&
    upos === 'NOUN' &&
    name === undefined &&
    dependents(tree, index).every(({ deprel }) => deprel === 'case' || deprel === 'amod')
  );
}

/** Who has no such things, and what is neither counted nor made of them: *der Redner, die Sitzung, das Dorf*, but *der Hersteller von Waffen*. */
function isNoOwnerOf(tree: Tree, host: Node, { doer, verb }: { doer: Node; verb: Node }): boolean {
  if (isAmount(doer) || isTimeWord(doer.form)) return false;
  if (host.upos !== 'NOUN') return host.name?.type === 'PER';
  if (groups.test(host.form) || having.test(host.form) || isKin(host.lower)) return false;
  if (qualities.test(host.form) && !isActor(tree, doer)) return false;
  if (!dependent(tree, host.index, 'det', 'det:poss', 'nummod'))
    return host.feats['Number'] !== 'Plur' && isActor(tree, doer);
  if (maybeTypeOfNoun(host.lemma) === 'Person' || events.test(host.form)) return true;
  if (affecting.has(lemmaOfVerb(tree, verb.index)) || destroying.has(lemmaOfVerb(tree, verb.index)))
    return !asksFor(host, 'von');
  return isActor(tree, doer) && !asksFor(host, 'von');
}

/** *eine Gruppe von Schülern, die Mehrheit von Mietern* */
const groups =
  /(gruppe|reihe|menge|zahl|anzahl|teil|hälfte|mehrheit|liste|paar|kette|dutzend|hundert|tausend|heer|schar|masse|team|bündnis|netz|netzwerk|verbund|wohnungen|häuser|konten|vermögen|rechte|interessen|löhne|gehälter|renten|leben|leichen?|gräber|handys|daten|namen?|bild|bilder|fotos?|zucht|spuren?|reste)n?$/i;
const qualities = /(preise?|kosten|wert|ende|arten?|größe|länge|höhe|gewicht)$/i;

/** Who is called so for what he has, makes or cares for. */
const having =
  /(betreiber|hersteller|anbieter|besitzer|halter|eigentümer|produzent|verkäufer|händler|käufer|nutzer|züchter|vertreter|sammler|mieter|empfänger|bezieher|inhaber|opfer|täter|anhänger|kunde|freund|gegner|anwalt|verteidiger|leiter|chef|sprecher|autor|mitglied|mitarbeiter|erbe|gründer|erfinder|verfasser|schöpfer|lieferant|importeur|exporteur|vermieter|verleiher|vermittler|organisator|veranstalter|träger|führer|begleiter|förderer|retter|helfer|mörder|dieb|schmuggler|fan)(innen|in|en|n|s)?$/i;

const events =
  /(sitzung|versammlung|veranstaltung|kundgebung|aufführung|vorstellung|demonstration|verhandlung|rede|feier|konzert|parade|debatte|prozession)$/i;

const destroying: ReadonlySet<string> = new Set(
  `zerstören verwüsten vernichten treffen beschädigen überfluten überschwemmen verschütten fluten durchbohren befallen bedrohen plagen
   erfassen mitreißen begraben ausbuhen bejubeln beklatschen`.split(/\s+/),
);

/** „dass das Abkommen **vom Senat** gebilligt und bestätigt worden ist“: a body of people straight before the participle. */
function isBody(tree: Tree, node: Node, verb: Node): boolean {
  return node.index + 1 === verb.index && (isActor(tree, node) || publicBodies.test(node.form));
}

const publicBodies = /^(Land|Bund|Kreis|Stadt|Gemeinde|Staat|Kommune)$/;

/** „war eine Achtjährige **von einem Lieferwagen** angefahren worden“: nobody comes from some van, and no man „**von zwei Maskierten**“. */
function isIndefinite(tree: Tree, node: Node): boolean {
  const determiner = dependent(tree, node.index, 'det', 'amod');
  if (determiner) return /^eine[mr]$/.test(lower(determiner));
  const isAnyone = /^(Mann|Frau|Junge|Mädchen|.*[Jj]ährige[rn]?)$/.test(
    tree.nodes[node.head]?.form ?? '',
  );
  return isAnyone && node.feats['Number'] === 'Plur' && isActor(tree, node);
}

/** „**Bezahlt** wird der Umbau von der Stiftung“: what stands last is who does it. */
export function isFrontedPassive(tree: Tree, verb: Node): boolean {
  return dependents(tree, verb.index, 'aux:pass', 'aux').some(
    (helper) =>
      helper.index > verb.index &&
      (helper.deprel === 'aux:pass' || (verb.index === 0 && isParticiple(verb))),
  );
}

/** „ein Angriff auf“, „der Bericht über“: the noun itself takes the preposition. */
export function asksFor(host: Node, preposition: string): boolean {
  if (/(ung|ion|schaft|heit|keit|tät)$/.test(host.form)) return true;
  const action = maybeActionNoun(host.lemma) ?? maybeActionNoun(host.form);
  if (action) return true;
  return (
    host.upos === 'NOUN' &&
    maybeTypeOfNoun(host.lemma) === undefined &&
    preposition !== 'nach' &&
    /^(über|zu|auf|für|gegen|an)$/.test(preposition)
  );
}
