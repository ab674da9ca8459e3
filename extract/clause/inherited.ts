import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Tree } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import type { Clause, Complement, Governed } from './clause.ts';
import { isResult } from './consequence.ts';
import { isSaying, maybeAttitude } from './lexicon/attitudes.ts';
import { localWords } from './local-words.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import type { Negation } from './negation.ts';

/** What the clause above is settled to be. */
interface Above {
  readonly negation: Negation;
  readonly modality: Modality;
}

/**
 * What a clause without an attitude above takes over: infinitives all, others only that it is imagined; „**will gesehen haben**,
 * wie er ging“ leaves open whether he did.
 */
export function inherited(
  tree: Tree,
  {
    above,
    parent,
    denied,
  }: { above: Governed | undefined; parent: Above | undefined; denied: boolean },
): Modality | undefined {
  if (!above || !parent) return undefined;
  const { via } = above;
  if (via.link === 'infinitive') return isHeard(tree, above, parent) ? 'asserted' : parent.modality;
  if (isAddedLater(above, parent) || isLeftUndone(above, parent)) return parent.modality;
  if (isResult(tree, via)) return parent.negation.clause ? 'hypothetical' : parent.modality;
  if (via.link === 'beside' && via.verb.mood === 'indicative' && isHeld(via.verb.lemma))
    return undefined;
  if (parent.modality === 'hypothetical' && isGivenReason(tree, above)) return undefined;
  if (
    parent.modality === 'hypothetical' &&
    (via.link !== 'relative' || isOfSome(tree, via, above.parent.complements))
  )
    return 'hypothetical';
  const project = maybeProject(tree, above, parent);
  if (project) return project;
  if (isPossibly(above, parent)) return 'possible';
  if (
    isAwaited(above, parent) ||
    isOfHearsay(tree, above, parent) ||
    isOfReproach(tree, above, parent)
  )
    return 'possible';
  if (isBeforeEnd(above)) return 'planned';
  const { lemma, modals, perfectInfinitive } = above.parent.verb;
  const hearsay =
    perfectInfinitive && modals.some((modal) => /^(wollen|sollen)$/.test(modal.lemma));
  if (via.link !== 'content' || parent.modality === 'asserted') return undefined;
  if (isAimedAt(lemma, { denied, standing: parent })) return 'wanted';
  return denied || hearsay || effecting.test(lemma) || isUnproven(above, parent)
    ? 'possible'
    : undefined;
}

/** „Das **würde** lange Wege bedeuten, **weil** dort keine Züge **verkehren**“: the reason is so, unless it is only so *dann*. */
function isGivenReason(tree: Tree, { via, parent: { verb, link, mark } }: Governed): boolean {
  if (via.link !== 'adverbial' || via.mark === undefined || !reasons.has(via.mark)) return false;
  if (via.verb.mood !== 'indicative' || verb.mood !== 'conditional') return false;
  if (link === 'adverbial' && mark !== 'weil') return false;
  if (via.verb.tense === 'past') return false;
  return localWords(tree, via.head).every((at) => nodeAt(tree, at).lower !== 'dann');
}

const reasons: ReadonlySet<string> = new Set(['weil', 'da', 'obwohl']);

/** „Die Nachbarn **konnten** das Kind **rufen hören**“: it did call. */
function isHeard(
  tree: Tree,
  { parent: { verb } }: Governed,
  { negation, modality }: Above,
): boolean {
  return (
    modality === 'possible' &&
    /^(hören|sehen|beobachten)$/.test(verb.lemma) &&
    !negation.clause &&
    verb.modals.length === 1 &&
    verb.finite !== undefined &&
    /^konnten?$/.test(lower(nodeAt(tree, verb.finite)))
  );
}

/** „**muss** sparen, **ohne** Stellen **zu streichen**“, „**statt** zu bauen, **soll** sie sanieren“: what is to be left undone is part of the duty or plan. */
function isLeftUndone({ via, parent: { verb } }: Governed, { modality }: Above): boolean {
  return (
    via.link === 'adverbial' &&
    /^(ohne|statt|anstatt)$/.test(via.mark ?? '') &&
    via.verb.infinitive &&
    !via.verb.perfectInfinitive &&
    via.verb.voice === 'active' &&
    /^(required|planned|wanted|hypothetical)$/.test(modality) &&
    (modality !== 'required' || verb.tense !== 'past')
  );
}

/** „**müsse** bleiben, **ergänzt** um eine Tafel“, „**soll** gelten, **beschränkt** auf ein Jahr“: behind its verb that is only to be done, too. */
function isAddedLater({ via, parent }: Governed, { modality }: Above): boolean {
  return (
    via.link === 'noun' &&
    via.head > parent.head &&
    /^(required|wanted|planned)$/.test(modality) &&
    via.verb.finite === undefined &&
    /^(ergänzen|erweitern|versehen|bestücken|ausstatten|beschränken|begrenzen|kürzen|reduzieren)$/.test(
      via.verb.lemma,
    )
  );
}

/** „Ohne ihn, **glaubt** Kern, wären viele gegangen“: he does believe it. */
function isHeld(lemma: string): boolean {
  return isSaying(lemma) || maybeAttitude(lemma)?.attributed === true;
}

const effecting =
  /^(sicherstellen|gewährleisten|garantieren|sorgen|erreichen|bewirken|durchsetzen|erwirken)$/;

/** „**will** erreichen, dass abgestimmt wird“, „**soll** verhindern, dass sie kommen“: it is what somebody is out for. */
function isAimedAt(
  lemma: string,
  { denied, standing }: { denied: boolean; standing: Above },
): boolean {
  return (
    /^(planned|wanted|required)$/.test(standing.modality) &&
    !standing.negation.clause &&
    (denied ? /^(verhindern|vermeiden|verhüten|unterbinden)$/ : effecting).test(lemma)
  );
}

/** „**muss nachweisen**, dass der Test wirkt“: nobody has shown it yet. */
function isUnproven({ parent: { verb } }: Governed, { modality }: Above): boolean {
  return (
    /^(planned|wanted|required)$/.test(modality) &&
    /^(nachweisen|beweisen|belegen|zeigen|darlegen|dokumentieren)$/.test(verb.lemma)
  );
}

/** „**plant** einen Park, **der** drei Hektar umfasst“, „**fordert** (oder **braucht**) ein Gesetz, **das** es verbietet“: of what is not there yet. */
function maybeProject(
  tree: Tree,
  { via, parent: { head, verb, complements, subjects } }: Governed,
  { modality, negation }: Above,
): Modality | undefined {
  if (via.link !== 'relative' || !/^(asserted|wanted|planned)$/.test(modality)) return undefined;
  if (negation.clause || !/^(present|future)$/.test(via.verb.tense)) return undefined;
  if (modality === 'planned' && creating.test(verb.lemma)) {
    const isMade = verb.voice !== 'active' || verb.lemma === 'entstehen';
    const made = isMade
      ? [{ heads: subjects }]
      : complements.filter(({ role }) => role === 'accusative');
    return isOfSome(tree, { host: via.subjects[0] }, made) || isOfSeveral(tree, via, made)
      ? 'planned'
      : undefined;
  }
  if (via.verb.modals.length > 0) return undefined;
  if (verb.lemma === 'fehlen')
    return isOfSome(tree, via, [{ heads: subjects }]) ? 'wanted' : undefined;
  if (/^(be)?fürchten$/.test(verb.lemma))
    return isOfSomeThing(tree, via, complements) ? 'possible' : undefined;
  if (verb.copula !== undefined && isOfSome(tree, via, [{ heads: subjects }]))
    return needed.test(lower(nodeAt(tree, head))) ? 'wanted' : undefined;
  if (!isOfSome(tree, via, complements)) return undefined;
  if (/^(planen|vorsehen|ankündigen|beabsichtigen|anstreben)$/.test(verb.lemma)) return 'planned';
  if (wishing.test(verb.lemma)) return 'wanted';
  return hoping.test(verb.lemma) && isOfSomeThing(tree, via, complements) ? 'wanted' : undefined;
}

/** „will **300 Wohnungen** bauen, **von denen** ein Drittel gefördert wird“ */
function isOfSeveral(
  tree: Tree,
  { host }: Pick<Clause, 'host'>,
  made: readonly Pick<Complement, 'heads'>[],
): boolean {
  return (
    host !== undefined &&
    made.some(({ heads }) => heads.includes(host)) &&
    nodeAt(tree, host).upos === 'NOUN' &&
    dependents(tree, host, 'det', 'det:poss').every((word) => lower(word).startsWith('ein'))
  );
}

const wishing =
  /^(fordern|verlangen|vorschlagen|wünschen|sich wünschen|befürworten|brauchen|benötigen)$/;
const hoping = /^(hoffen|plädieren|träumen|(sich )?(erhoffen|ersehnen)|herbeisehnen)$/;

/** „**Nötig** sei ein Gesetz, **das** die Mieter schütze“ */
const needed = /^(nötig|notwendig|erforderlich|wünschenswert|gefragt|überfällig)$/;

/** „**will** eine Halle **bauen**, **die** 300 Plätze hat“, „soll ein Park **entstehen**, **der** …“ */
const creating =
  /^(bauen|errichten|anschaffen|schaffen|einrichten|gründen|entwickeln|anlegen|aufbauen|einführen|erarbeiten|ausarbeiten|entwerfen|entstehen|vorlegen|verabschieden)$/;

/** „Es **kann sein**, dass die Bank zahlt“, „Es **steht nicht fest**, dass sie zahlt“ */
function isPossibly({ via, parent: { verb } }: Governed, parent: Above): boolean {
  if (via.link !== 'content') return false;
  if (verb.lemma === 'feststehen') return parent.negation.clause;
  return verb.lemma === 'sein' && verb.modals.length > 0 && parent.modality === 'possible';
}

/**
 * „darf nicht warten, **bis** die Brücke einstürzt“, „zahlt nicht, **bevor** der Bund zahlt“: nobody says that it comes to that.
 * What was (*musste warten, bis Hilfe kam*) did, unless it is only what somebody wanted.
 */
function isAwaited({ via, parent: { verb } }: Governed, parent: Above): boolean {
  if (via.link !== 'adverbial' || !/^(bis|bevor|ehe)$/.test(via.mark ?? '')) return false;
  const denied = parent.negation.clause;
  if (!/^(past|perfect)$/.test(verb.tense)) return denied || parent.modality !== 'asserted';
  return verb.modals.some(
    ({ lemma }) => lemma === 'wollen' || (denied && /^(dürfen|sollen|müssen)$/.test(lemma)),
  );
}

/** „Ihm wird vorgeworfen, **Leistungen** abgerechnet zu haben, **die** es nie gab“: it is part of the reproach. */
export function isOfReproach(
  tree: Tree,
  { via: { link, host }, parent: { link: above, verb, complements } }: Governed,
  { modality }: Pick<Above, 'modality'>,
): boolean {
  return (
    link === 'relative' &&
    host !== undefined &&
    modality === 'possible' &&
    (above === 'infinitive' || above === 'noun') &&
    verb.perfectInfinitive &&
    complements.some(({ heads }) => heads.includes(host)) &&
    nodeAt(tree, host).upos === 'NOUN' &&
    dependents(tree, host, 'det', 'det:poss').every((word) => lower(word).startsWith('ein'))
  );
}

/** „bleibt in Betrieb, **ehe** er abgerissen **wird**“: what the present tells of comes then, and what comes behind it is still ahead. */
function isBeforeEnd({ via, parent }: Governed): boolean {
  return (
    via.link === 'adverbial' &&
    /^(bevor|ehe)$/.test(via.mark ?? '') &&
    via.verb.tense === 'present' &&
    via.verb.voice === 'passive' &&
    via.verb.modals.length === 0 &&
    via.verb.mood === 'indicative' &&
    /^(present|future)$/.test(parent.verb.tense)
  );
}

/** „sollen **einer Bande** angehören, **die** von dort gesteuert wird“: what only hearsay knows, hearsay tells of. */
function isOfHearsay(
  tree: Tree,
  { via, parent: { verb, complements } }: Governed,
  parent: Above,
): boolean {
  if (parent.modality !== 'possible' || verb.modals[0]?.lemma !== 'sollen') return false;
  if (via.link === 'adverbial') return /^(dass|sodass)$/.test(via.mark ?? ''); // *soll geschossen haben, **so dass** er starb*
  return via.link === 'relative' && isOfSome(tree, via, complements);
}

/** „wenn sie **ein Haus** kaufen, **das** leer steht“: what is only imagined is as it is imagined. */
function isOfSome(
  tree: Tree,
  { host }: Pick<Clause, 'host'>,
  complements: readonly Pick<Complement, 'heads'>[],
): boolean {
  return (
    host !== undefined &&
    complements.some(({ heads }) => heads.includes(host)) &&
    dependents(tree, host, 'det').some((word) => lower(word).startsWith('ein'))
  );
}

/** „fürchtet **eine Baustelle, die** Kunden vertreibt“, „hofft auf **eine Lösung, die** hält“, but „fürchtet einen Mann, der sie schlägt“. */
function isOfSomeThing(
  tree: Tree,
  via: Pick<Clause, 'host'>,
  complements: readonly Pick<Complement, 'heads'>[],
): boolean {
  return (
    isOfSome(tree, via, complements) &&
    maybeTypeOfNoun(nodeAt(tree, via.host as number).lemma) !== 'Person'
  );
}
