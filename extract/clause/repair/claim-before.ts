import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { isSupportVerb } from '../lexicon/support-verbs.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/** Where a phrase stands: its preposition and the verb that it hangs on. */
export interface Place {
  readonly preposition: Node;
  readonly verb: Node;
}

/** „lehnte den **Antrag** auf Hilfe ab“, „hat **Platz** für 40 Kinder“, „nach einer Roten **Karte** gegen Berg“: what is asked for stands straight behind it. */
export function claimBefore(tree: Tree, { preposition, verb }: Place): Node | undefined {
  const noun = ownedBefore(tree, preposition);
  if (noun?.upos !== 'NOUN' || noun.head !== verb.index) return undefined;
  const form = lower(preposition);
  if (isDispute(tree, noun, { form, verb })) return noun;
  const isEnd =
    noun.form === 'Karte' || noun.lower.startsWith('verdacht')
      ? noun.deprel === 'obl'
      : /^(obj|nsubj|obl:arg)/.test(noun.deprel);
  if (form === 'auf' && rankBefore(tree, { preposition, verb })) return noun;
  if (!isEnd) return undefined;
  if (claims.get(form)?.test(noun.form) === true) return noun;
  return noun.deprel === 'obj' && isClaimed(tree, noun, form) ? noun : undefined;
}

/** The noun straight before, or the one that it is the genitive of: „dem **Antrag** der Firma auf Verlängerung“. */
function ownedBefore({ nodes }: Tree, preposition: Node): Node | undefined {
  const noun = nodes[preposition.index - 1];
  const owner = noun && /^(flat|appos)$/.test(noun.deprel) ? nodes[noun.head] : noun;
  const isOwner = owner?.deprel === 'nmod' && owner.head < owner.index;
  return isOwner ? nodes[owner.head] : noun;
}

/** „ging nach einem **Streit** mit der Chefin über den Verkauf“: what it is about, where the verb asks for no such thing. */
function isDispute(tree: Tree, noun: Node, { form, verb }: { form: string; verb: Node }): boolean {
  return (
    form === 'über' &&
    noun.deprel === 'obl' &&
    /(streit|gespräche?n?|verhandlung(en)?|diskussion(en)?|debatten?|beratung(en)?|auseinandersetzung(en)?|einigung)$/i.test(
      noun.form,
    ) &&
    !isGoverned(lemmaOfVerb(tree, verb.index), form)
  );
}

/** Does the object ask for the phrase, and not the verb: „verantwortet das **Geschäft** mit Kunden“, but „belastet das Geschäft mit Schulden“? */
export function isClaimed(tree: Tree, noun: Node, preposition: string): boolean {
  if (claimsBesideVerb.get(preposition)?.test(noun.form) !== true) return false;
  const lemma = lemmaOfVerb(tree, noun.head);
  return !isGoverned(lemma, preposition) && !isSupportVerb(lemma);
}

/** Nouns that ask for a phrase with a preposition. */
const claims: ReadonlyMap<string, RegExp> = new Map([
  [
    'auf',
    /(antrag|anträge|anspruch|ansprüche|hinweise?|einfluss|aussicht|hoffnung|verdachts?|zugriff|appetit|anrecht)$/i,
  ],
  [
    'für',
    /(platz|raum|bedarf|verständnis|beweise?|anzeichen|belege?|unterschriften|räume|plätze)$/i,
  ],
  ['aus', /(auszug|auszüge|ausschnitte?|passagen?|zitate?|szenen?|kapitel|seiten)$/i],
  [
    'gegen',
    /(verfahren|ermittlung|ermittlungen|prozess|klagen?|haftbefehle?|anklage|vorw[uü]rfe?|proteste?|widerstand|beschwerden?|einsprüche?|einspruch|unterschriften|sanktionen|kampf|anzeigen?|verdacht|urteile?|petition|karte)$/i,
  ],
  [
    'über',
    /(bescheide?|schecks?|rechnung|rechnungen|quittung|kredite?|darlehen|gutscheine?|anleihen?|bürgschaft|überweisung|haftbefehle?|vertrag|verträge|spende|versicherung|strafbefehle?)$/i,
  ],
  ['an', /(anteile?|beteiligung|beteiligungen|interesse|zweifel|kritik|bedarf|mangel|rechte?)$/i],
]);

/** Nouns that ask for it where the verb does not: „verlangt **Sicherheiten** für die Beschäftigten“, „verantwortet das **Geschäft** mit Kunden“. */
const claimsBesideVerb: ReadonlyMap<string, RegExp> = new Map([
  [
    'für',
    /(sicherheit|sicherheiten|garantien?|entw[uü]rfe?|konzepte?|auflagen|pläne|verfahren|genehmigung|genehmigungen|voraussetzung|voraussetzungen|bewerbung|bewerbungen|mittel|zuschuss|zuschüsse|kosten|entschädigung|entschädigungen|regeln|vorgaben|anreize?|hilfen|erleichterungen)$/i,
  ],
  ['auf', /(klagen?|reaktion|reaktionen|verzicht|rechte?|kurs|jagd|vorbereitung)$/i],
  ['gegen', /(antrag|anträge|beschluss|beschlüsse|maßnahmen|einwände|argumente|bedenken)$/i],
  [
    'mit',
    /(geschäfte?|handel|umgang|vertrag|verträge|abkommen|zusammenarbeit|streit|konflikt|bündnis|koalition|kooperation|partnerschaft)$/i,
  ],
]);

/** „Zander und **ihre Kollegen vom Institut** haben untersucht“, „haben Forscher **von der Universität** gemessen“: where those belong that act. */
export function staffBefore(
  tree: Tree,
  node: Node,
  { preposition, verb }: Place,
): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  if (noun?.upos !== 'NOUN' || lower(preposition) === 'durch' || !isHouse(node)) return undefined;
  const first = noun.deprel === 'conj' ? tree.nodes[noun.head] : noun;
  const isSubject = first?.deprel === 'nsubj' && first.head === verb.index;
  if (!isSubject || !isStaff(noun)) return undefined;
  const lemma = lemmaOfVerb(tree, verb.index);
  return isGoverned(lemma, 'von') || getting.has(lemma) ? undefined : noun;
}

function isHouse({ name, lemma, feats }: Node): boolean {
  return name?.type === 'ORG' || maybeTypeOfNoun(lemma, feats['Gender']) === 'Organization';
}

function isStaff({ lemma, form, feats }: Node): boolean {
  return (
    /(team|gruppe|kollegen|forscher|forschende|leute)$/i.test(form) ||
    maybeTypeOfNoun(lemma, feats['Gender']) === 'Person'
  );
}

/** Verbs beside which *von* tells from whom it comes. */
const getting: ReadonlySet<string> = new Set(
  'bekommen erhalten kaufen erwerben übernehmen leihen mieten pachten fordern verlangen erwarten hören erfahren lernen wissen beziehen empfangen erben kriegen wollen holen nehmen'.split(
    ' ',
  ),
);

/** „sang **Lieder** von Schubert“: who made the work. */
export function workBefore(tree: Tree, node: Node, { preposition, verb }: Place): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  return node.name?.type === 'PER' &&
    lower(preposition) === 'von' &&
    noun?.head === verb.index &&
    noun.deprel === 'obj' &&
    works.test(noun.form)
    ? noun
    : undefined;
}

const works =
  /(lied|lieder|werke?|stücke?|gedichte?|romane?|oper|opern|sinfonien?|sonaten?|gemälde|skulpturen|kompositionen|fotos|fotografien|filme?|songs?|choräle|kantaten?|bücher|texte?)$/i;

/** „stieg **zum größten Anbieter** auf dem Markt auf“: where it is the greatest. */
export function rankBefore(tree: Tree, { preposition, verb }: Place): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  return noun?.head === verb.index && isRanked(tree, noun) ? noun : undefined;
}

/** *zum größten Anbieter* */
export function isRanked(tree: Tree, { index, upos, deprel }: Node): boolean {
  return (
    upos === 'NOUN' &&
    deprel.startsWith('obl') &&
    dependent(tree, index, 'case')?.lower === 'zu' &&
    dependents(tree, index, 'amod').some(({ lower: form }) => /[sß]ten?$/.test(form))
  );
}
