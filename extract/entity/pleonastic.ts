import { concludes } from '../clause/concluded.ts';
import { needsObject } from '../clause/lexicon/transitive.ts';
import { dependents, hasCase, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isTimeNoun, isTimeWord } from './name-words.ts';
import { infinitiveAt, needsMind } from './speech-verbs.ts';
import { isPatientOfThings, isSubjectOfThings } from './subject-kinds.ts';

/** Verbs whose *es* means nothing: weather, existence, *es geht um*. */
const impersonal: ReadonlySet<string> = new Set(
  'geben gehen heißen regnen schneien hageln donnern blitzen stürmen dämmern kommen gelten handeln fehlen mangeln bedürfen bleiben gelingen scheinen dauern eilen reichen brennen klingeln klopfen'.split(
    ' ',
  ),
);

/** Predicates of time, weather and judgement: *es ist Montag*, *es wird kalt*, *es ist unklar, ob …* */
const clauses = ['csubj', 'csubj:pass', 'ccomp', 'xcomp', 'advcl'];

/** Does *es* mean nothing here: *es regnet*, *es gibt*, *es ist möglich, dass …*, *es kamen viele*? */
export function isPleonastic(tree: Tree, node: Node): boolean {
  if (node.head < 0) return true;
  const clause = nodeAt(tree, node.head);
  if (isFate(tree, node, clause) || isOutlook(tree, node, clause) || isTold(tree, node, clause))
    return true;
  if (isNaming(tree, clause) || isAbout(tree, clause) || isThing(tree, node, clause)) return false;
  const isMeant = [isOwner, isInState, isOrdering, isSomewhere].some((means) =>
    means(tree, node, clause),
  );
  if (isMeant || concludes(tree, clause.index)) return false;
  if (node.deprel.startsWith('expl')) return true;
  if (impersonal.has(clause.lemma.replace(/^ge(?=(?:regn|schnei|hagel|donner|blitz)en?$)/, '')))
    return true;
  if (clause.upos === 'ADJ' || clause.upos === 'ADV' || clause.upos === 'NUM') return true;
  if (clause.upos === 'NOUN' || clause.upos === 'PROPN') return true;
  return (
    dependents(tree, clause.index, ...clauses).some(
      (child) => child.index > node.index && !child.deprel.startsWith('advcl'),
    ) || hasOtherSubject(tree, node, clause)
  );
}

/** *hatte sie beobachtet und **es** der Leitung gemeldet*: what happened, no thing. */
function isTold(tree: Tree, { deprel }: Node, { index }: Node): boolean {
  return (
    deprel === 'obj' &&
    /^(?:melden|mitteilen|sagen|erzählen|verraten|bemerken|ahnen|wissen|verschweigen|zugeben|bestreiten|bedauern|versprechen)$/.test(
      infinitiveAt(tree, index),
    )
  );
}

/** *Besonders hart traf **es** die Winzer*, *erwischt hat **es** den Torwart*: no thing hits them. */
function isFate(tree: Tree, es: Node, { index, lemma }: Node): boolean {
  if (!/^(?:treffen|erwischen)$/.test(lemma)) return false;
  const finite = dependents(tree, index, 'aux')[0]?.index ?? index;
  if (es.index < finite) return false;
  if (lemma === 'erwischen') return true;
  return dependents(tree, index).some(
    (child) =>
      child.index < es.index &&
      /^(?:hart|härter|schwer|heftig|schlimm|übel|(?:härtest|schwerst|schlimmst|heftigst|übelst)en)$/.test(
        child.form,
      ),
  );
}

/** *Anders sieht **es** in Bayern aus*, *wie sieht es aus?*: behind the verb no thing looks so; *Es sieht **nicht gut** aus* is no thing either. */
function isOutlook(tree: Tree, es: Node, { index, lower: form }: Node): boolean {
  if (!/^(?:sieht|sah|sehe|ausgesehen|aussehen|aussieht|aussah)$/.test(form)) return false;
  const beside = dependents(tree, index);
  if (form.startsWith('s') && !beside.some((child) => isParticle(child, 'aus'))) return false;
  return (
    (es.index > index && form.startsWith('s')) ||
    beside.some(
      (child) =>
        prospect.test(lower(child)) ||
        (child.deprel.startsWith('obl') && hasCase(tree, child.index, 'für')) ||
        (es.index > 0 && child.deprel.startsWith('obl') && hasCase(tree, child.index, 'nach')), // *Lange hatte es nach Regen ausgesehen*
    )
  );
}

function isParticle(node: Node, particle: string): boolean {
  return node.deprel === 'compound:prt' && lower(node) === particle;
}

/** How things stand: *Es sieht **düster** aus*; a thing looks *alt*, *schön* or *gut*. */
const prospect =
  /^(?:nicht|schlecht|schlechter|düster|mau|finster|trüb|trübe|danach|besser|so|derzeit|momentan|anders)$/;

/** *Es heißt „Nordlicht“*: what follows is a name, no clause. */
function isNaming(tree: Tree, { lemma, index }: Node): boolean {
  if (lemma !== 'heißen') return false;
  const [behind] = dependents(tree, index).filter(
    (child) => child.index > index && child.upos !== 'PUNCT',
  );
  return (
    behind !== undefined &&
    /^(?:NOUN|PROPN)$/.test(behind.upos) &&
    dependents(tree, behind.index, 'nsubj', 'cop', 'case').length === 0
  );
}

/** *Es handelt **von** seiner Jugend*, not *es handelt sich um* */
function isAbout(tree: Tree, { lemma, index }: Node): boolean {
  return (
    lemma === 'handeln' &&
    !dependents(tree, index).some((child) => lower(child) === 'sich') &&
    dependents(tree, index, 'obl', 'obl:arg').some((child) => hasCase(tree, child.index, 'von'))
  );
}

/** *Er hatte es gegründet*: only with such verbs *es* is a thing; *er schaffte es*, *sie wusste es* mean nothing or a clause. */
function isThing(tree: Tree, es: Node, verb: Node): boolean {
  if (es.deprel !== 'obj' || es.form !== 'es') return false;
  if (verb.form === 'geschaffen') return true; // *er hat es geschaffen*, but not *er schaffte es*
  return withThing.has(infinitiveAt(tree, verb.index)) || isJudged(tree, verb);
}

/** *Es ist **300.000 Euro wert***, *es ist **30 Meter hoch*** */
function isMeasured(tree: Tree, { form, index }: Node): boolean {
  return (
    /^(?:wert|hoch|lang|breit|groß|schwer|tief|dick|alt)$/.test(form) &&
    dependents(tree, index).some((unit) => dependents(tree, unit.index, 'nummod').length > 0)
  );
}

/** *Es wurde am Bahnhof gefunden*; *es wurde getanzt* has no patient. */
function isTransitivePassive(tree: Tree, { deprel }: Node, { index }: Node): boolean {
  return deprel === 'nsubj:pass' && needsObject(infinitiveAt(tree, index));
}

/** *Es war **auf dem Weg** nach Prag*, *es ist **in Gefahr***; *es war am Abend* tells a time. */
function isSomewhere(tree: Tree, es: Node, verb: Node): boolean {
  if (!/^(?:nsubj|expl)$/.test(es.deprel) || verb.lemma !== 'sein') return false;
  const phrases = dependents(tree, verb.index, 'obl', 'obl:arg').filter(
    ({ upos, form }) => upos === 'NOUN' && !isTimeNoun(form) && !isTimeWord(form),
  );
  return (
    phrases.some((phrase) =>
      dependents(tree, phrase.index, 'case').some((word) =>
        /^(?:auf|in|unter|außer)$/.test(word.form),
      ),
    ) && dependents(tree, verb.index, 'nsubj', ...clauses).every(({ index }) => index === es.index)
  );
}

/** *Es ließ Proben nehmen* */
function isOrdering(tree: Tree, es: Node, { lemma, index }: Node): boolean {
  return (
    lemma === 'lassen' &&
    es.index < index &&
    dependents(tree, index).every(({ form }) => form !== 'sich') &&
    dependents(tree, index, 'xcomp', 'ccomp').some((done) =>
      dependents(tree, done.index, 'obj').some(({ upos }) => upos === 'NOUN' || upos === 'PROPN'),
    )
  );
}

/** *hält es für geeignet*, not *hält es für möglich, dass …* */
function isJudged(tree: Tree, { lemma, index }: Node): boolean {
  const words = dependents(tree, index);
  return (
    lemma === 'halten' &&
    words.every(({ deprel }) => !/^(?:csubj|ccomp|xcomp|advcl)/.test(deprel)) &&
    words.some((child) => hasCase(tree, child.index, 'für'))
  );
}

const withThing: ReadonlySet<string> = new Set(
  'kaufen verkaufen erwerben bauen errichten gründen eröffnen leiten besitzen mieten pachten schreiben lesen drehen verfassen veröffentlichen malen löschen zerstören reparieren stehlen retten adoptieren taufen unterzeichnen kritisieren loben beschlagnahmen fotografieren abreißen sanieren betreiben übernehmen verlassen betreten durchsuchen erben vererben verschenken spenden versteigern ausstellen aufführen inszenieren produzieren herstellen liefern bestellen tragen verschicken zitieren vorstellen einweihen komponieren umbauen renovieren restaurieren einführen schmuggeln verstecken anzünden beschädigen bemalen vermieten'.split(
    ' ',
  ),
);

/** *Es hat 80 Plätze*, *es gehört einem Konzern*, *es hat Stern gewählt*: has the verb an object or owner, and neither another subject nor a clause? */
function isOwner(tree: Tree, es: Node, verb: Node): boolean {
  if (!/^(?:nsubj|expl)$/.test(es.deprel) || !hasOwner(tree, verb)) return false;
  return (
    dependents(tree, verb.index, 'obj', 'obl:arg', 'iobj').some(
      (child) =>
        (/^(?:NOUN|PROPN|NUM)$/.test(child.upos) && !/^(?:Recht|Sinn)$/.test(child.form)) ||
        (/^ih[mr]$/.test(child.form) && /^(?:danken|gratulieren|versprechen)$/.test(verb.lemma)),
    ) && dependents(tree, verb.index, 'nsubj', ...clauses).every(({ index }) => index === es.index)
  );
}

function hasOwner(tree: Tree, { index, lemma }: Node): boolean {
  if (/^(?:brauchen|setzen|machen|nehmen|treffen|geben|lassen|werden)$/.test(lemma)) return false;
  const verb = infinitiveAt(tree, index);
  return ofThings.has(verb) || needsMind(verb);
}

const ofThings: ReadonlySet<string> = new Set(
  'haben gehören besitzen enthalten umfassen wiegen beherbergen produzieren beschäftigen betreiben liefern verkaufen überragen verbinden zeigen bieten erreichen erhalten'.split(
    ' ',
  ),
);

/** *Es wurde 1961 gebaut*, *es ist gesperrt*, *es war zu schnell unterwegs*: said of things alone. */
function isInState(tree: Tree, es: Node, predicate: Node): boolean {
  if (!es.deprel.startsWith('nsubj')) return false;
  if (isMeasured(tree, predicate)) return true;
  const isOnly = dependents(tree, predicate.index, 'nsubj', 'nsubj:pass', ...clauses).every(
    ({ index }) => index === es.index,
  );
  return (
    isOnly &&
    (isTransitivePassive(tree, es, predicate) ||
      isPatientOfThings(tree, es.index) ||
      isSubjectOfThings(tree, es.index) ||
      lower(predicate) === 'unterwegs')
  );
}

/** *Es stimmten 212 Abgeordnete für den Antrag.* */
function hasOtherSubject(tree: Tree, node: Node, clause: Node): boolean {
  return (
    dependents(tree, clause.index, 'nsubj', 'nsubj:pass').some(
      (child) => child.index !== node.index,
    ) ||
    /^(?:werden|lassen)$/.test(clause.lemma) ||
    dependents(tree, clause.index, 'aux:pass').length > 0
  );
}
