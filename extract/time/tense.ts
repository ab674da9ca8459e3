import type { Direction } from './unit.ts';

/** What is known of a finite verb and of the clause around it. */
export interface VerbSigns {
  readonly isPast: boolean;
  readonly isPresent: boolean;
  readonly hasParticiple: boolean;
  /** `ist geplant`, `angesetzt`: a participle that looks ahead. */
  readonly isPlanned: boolean;
  /** `ist gesperrt`: a participle that tells how things are. */
  readonly isState: boolean;
  /** `soll gelogen haben`: the infinitive of a perfect. */
  readonly isPerfect: boolean;
  /** The time is the end of a state: `bis Samstag ist die Lücke geschlossen`. */
  readonly isUntil: boolean;
}

const HAVE_OR_BE = /^(?:habe|hat|haben|habt|ist|sind|sei|seien|bin|bist)$/;
const WILL =
  /^(?:werde|wird|werden|würde|würden|soll|sollen|will|wollen|wolle|muss|müssen|müsse|kann|können|könne|könnten?|darf|dürfen|dürfe|dürften?|müssten?|solle|sollte|sollten)$/;
const PAST =
  /^(?:(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|nach|statt|teil|unter|vor|weg|zu|zurück|zusammen)?(?:gingen|ging|kamen|kam|traten|trat|zogen|zog|nahmen|nahm|fielen|fiel|liefen|lief|brachen|brach|sanken|gaben|gab|fanden|fand|stiegen|stieg|wiesen|wies|schlossen|schloss|hielten|hielt|riefen|rief|griffen|griff)|(?:be|ent|er|ge|miss|ver|zer|über|unter|ab|an|auf|aus|ein|nach|vor|weg|zu|zusammen)?(?:standen|stand|fuhren|fuhr|fanden|fand|froren|fror|schwanden|schwand|tranken|trank|litten|litt|mieden|mied|schnitten|schnitt|schoben|schob|hoben|hob|flossen|floss|luden|lud|schufen|schuf|zwangen|zwang|drangen|drang|galten|galt|saßen|saß|aßen|maß|vergaß|vergaßen|lasen|bargen|barg|wandten|schwammen|schwamm|erwarb|erwarben|rieten|riet|stahlen|stahl|glichen|glich|schliefen|schlief|liehen|lieh)|hatten?|hättest|hätten?|war|waren|wurden?|konnten?|mussten?|wollten?|durften?|gab|gaben|kam|kamen|ging|gingen|fiel|fielen|stand|standen|sah|sahen|nahm|nahmen|fand|fanden|hielt|hielten|lag|lagen|blieb|blieben|rief|riefen|schrieb|schrieben|traf|trafen|trat|traten|zog|zogen|sprach|sprachen|begann|begannen|gewann|gewannen|verlor|verloren|schloss|schlossen|starb|starben|stieg|stiegen|sank|sanken|ließ|ließen|bat|baten|brach|brachen|brannten?|brachten?|dachten?|kannten?|nannten?|sandten?|wandten?|wussten?|griff|griffen|half|halfen|hieß|hießen|lief|liefen|riss|rissen|schied|schieden|schlug|schlugen|schwieg|schwiegen|schoss|schossen|sprang|sprangen|stieß|stießen|trug|trugen|trieb|trieben|unterschrieb|verließ|verließen|verbot|verboten|verwies|vertrat|wies|wiesen|wich|wichen|warf|warfen|warb|warben|wuchs|wuchsen|entschied|entschieden|erhielt|erhielten|erschien|erschienen|bot|boten|flog|flogen|floh|flohen|fuhr|fuhren|empfing|empfingen|bekam|bekamen|übernahm|übernahmen|unterlag|zerfiel|zerfielen|verstarb|beschloss|beschlossen|betrat|sangen|sang|bewarb|ergab|ergaben|stritt|stritten)$/;
/** Weak past forms; the present of some verbs looks the same (`arbeitet`, `bittet`), the past does not. */
const WEAK_PAST = /^\p{Ll}{2,}(?:[^aeiouäöü\W]|[aeu]h|ie|[aeu]u|t)te(?:n|st)?$/u;
const NOT_PAST =
  /^(?:heute|erste|zweite|dritte|letzte|beste|nächste|bitte|seite|leute|rechte|echte|gute|alte|weite|breite|harte|kalte|späte|könnten?|müssten?|dürften?|möchten?|sollten?|heutigen|ersten|zweiten|dritten|letzten|besten|meisten|nächsten|achten|rechten|alten|guten|späten|weiten|fünften|sechsten|siebten|neunten|zehnten|unten|selten|mitten|halten|enthalten|erhalten|behalten|betten|arbeiten|leiten|bieten|bitten|treten|raten|warten|starten|kosten|testen|leisten|berichten|richten|verzichten|verhaften|fürchten|achtzigsten|hunderte|tausende|gesamte|gesamten|bekannte|bekannten|verletzte|verletzten|beamte|beamten|angestellte|berechtigte|sogenannte|sogenannten|geplante|geplanten|konkrete|konkreten|violette|komplette|kompletten|private|privaten|\p{Ll}*ige\p{Ll}*)$/u;

/** Participles of verbs that plan. */
export const PLANNED = /^(?:geplant|vorgesehen|angesetzt|terminiert|anberaumt|angekündigt)$/;

/** Participles that tell how things are: `ist am Montag geschlossen`. */
export const STATE =
  /^(?:geöffnet|geschlossen|gesperrt|ausverkauft|ausgebucht|vermietet|belegt|besetzt|reserviert|eingeladen|unterbrochen)$/;

/** The direction that a finite verb gives its clause; undefined for a word that is none, as far as its form tells. */
export function tenseOfForm(form: string, signs: VerbSigns): Direction | undefined {
  if (signs.isPlanned && !/^(?:war|waren|hatten?)$/.test(form)) return 'future';
  if ((signs.isUntil || signs.isState) && /^(?:ist|sind|sei|seien)$/.test(form)) return 'future';
  if (signs.hasParticiple && HAVE_OR_BE.test(form)) return 'past';
  if (signs.isPerfect && WILL.test(form)) return 'past';
  if (WILL.test(form)) return 'future';
  if (signs.isPast || PAST.test(form)) return 'past';
  if (signs.isPresent) return 'future';
  if (WEAK_PAST.test(form) && !NOT_PAST.test(form)) return 'past';
  return undefined;
}
