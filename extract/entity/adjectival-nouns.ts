/** Stems of nouns for persons that decline like adjectives, also as last part of a compound: *Vorsitzender*, *Schwerverletzte*. */
const stems =
  'vorsitzend abgeordnet beigeordnet verordnet parteilos abgewählt stimmberechtigt wahlberechtigt angestellt angeklagt beschuldigt verletzt verbündet beauftragt gefangen verwandt betroffen angehörig verdächtig verurteilt reisend überlebend beschäftigt beamt verstorben geboren getötet erkrankt geflüchtet jährig unbekannt arbeitslos kriminell obdachlos wohnungslos gehörlos staatenlos sachverständig linksextrem rechtsextrem festgenommen vermisst verhaftet entführt geschädigt verunglückt beteiligt anwesend hinterblieben jugendlich erwachsen heranwachsend alleinerziehend alleinstehend auszubildend bedürftig behindert süchtig todkrank suchtkrank unschuldig schuldig freiwillig selbstständig selbständig prominent intellektuell industriell einheimisch bedienstet vorgesetzt untergeben gesandt verlobt vertraut bevollmächtigt bewaffnet vermummt betrunken verschüttet ertrunken vertrieben misshandelt missbraucht befragt geimpft berufstätig erwerbstätig trauernd streikend lernend lehrend forschend schutzsuchend ratsuchend mitwirkend pflegend gebärend sterbend ierend';

/** Too short to be looked for inside other words. */
const whole = 'Tot|Krank|Blind|Taub|Heilig|Fremd';

const personal = new RegExp(
  `^(.*(?:${stems.split(' ').join('|')}|(?<!illustr|v)iert)|${whole})(?:e|en|er|em|es)$`,
  'i',
);

const others = /^(.*grün)(?:e|en|er|em|es)$/i;

/** *Festgenommen* of *des Festgenommenen*; undefined for a noun that does not decline like an adjective. */
export function maybeAdjectivalStem(form: string): string | undefined {
  return (personal.exec(form) ?? others.exec(form))?.[1];
}

/** *der Vermisste*, *zwei Inhaftierte* */
export function isAdjectivalPerson(form: string): boolean {
  return personal.test(form);
}
