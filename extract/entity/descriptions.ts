import type { FoundNominal } from './found-mention.ts';

/** Roles that bring a new person into a text, though they come with an article: *der Richter*. */
const introducing: ReadonlySet<string> = new Set(
  'richter staatsanwalt anwalt anwältin verteidiger notar zeuge zeugin gutachter kläger schiedsrichter trainer sprecher polizist arzt ärztin pfarrer lehrer fahrer pilot kapitän nachbar vater mutter sohn tochter bruder schwester ehefrau ehemann witwe freund kollege kollegin amtskollege chef chefin leiter direktor vorsitzender vorsitzende präsident minister kanzler bürgermeister oberbürgermeister landrat kämmerer stadtkämmerer dezernent senator gouverneur abgeordneter abgeordnete beigeordneter beigeordnete stadtverordneter stadtverordnete kommissar botschafter beauftragter generalsekretär staatssekretär geschäftsführer vorstandschef finanzvorstand sekretär täter opfer mörder könig königin papst gründer firmengründer inhaber eigentümer besitzer nachfolger vorgänger stellvertreter gegner konkurrent rivale herausforderer pfleger pflegerin krankenschwester hebamme betreuer erzieher therapeut sanitäter rettungssanitäter kellner vermieter makler hausmeister kontrolleur schaffner babysitter dolmetscher anrufer passant held protagonist hauptfigur titelheld erzähler ich-erzähler'.split(
    ' ',
  ),
);

/** Does the noun name a role that somebody else than the persons so far may have? With an age or a state it takes up one. */
export function isIntroducing(nominal: FoundNominal): boolean {
  const aged = nominal.phrase.adjectives.some((adjective) => /jährige[nrs]?$/.test(adjective.form));
  return introducing.has(nominal.noun) && !aged;
}

/** Nouns of persons that firms, clubs and states may be as well: *den Konkurrenten Vestkyst*. */
const anybody: ReadonlySet<string> = new Set(
  'konkurrent rivale partner käufer verkäufer eigentümer besitzer inhaber investor gegner favorit sieger gewinner verlierer gastgeber meister kunde herausforderer kontrahent nachfolger vorgänger spitzenreiter aufsteiger'.split(
    ' ',
  ),
);

/** What clubs and firms are called by their rank or league. */
const ranks =
  /(?:bundes|ober|regional|landes|kreis|zweit|dritt|erst)ligist$|^(?:tabellen|markt|weltmarkt)führer$|^tabellen\p{L}+$|^(?:spitzenreiter|titelverteidiger|rekordmeister|pokalsieger|pokalfinalist|schlusslicht|absteiger|neuling|erzrivale|lokalrivale)$/u;

/** *der Geldgeber Alpenkapital*, *der Auftraggeber* */
const givers = /(?:geld|kapital|kredit|auftrag|lizenz)s?geber$/;

/** May a noun (lower case, or its listed head) mean a firm, a club or a state as well as a person? */
export function isAnybody(noun: string): boolean {
  return anybody.has(noun.replace(/in$/, '')) || ranks.test(noun) || givers.test(noun);
}

/** *der Tabellenführer*, *der Zweitligist*: a team, no person. */
export function isTeam(noun: string): boolean {
  return /ligist$|^(?:tabellen\p{L}+|spitzenreiter|schlusslicht|absteiger|aufsteiger|rekordmeister|rekordpokalsieger|vizemeister|herbstmeister|pokalsieger|pokalfinalist)$/u.test(
    noun,
  );
}

/** ***Die nächste** Apotheke*, ***das andere** Team*: none that was spoken of. */
export function isAnother({ phrase }: FoundNominal): boolean {
  return phrase.adjectives.some(({ form }) =>
    /^(?:nächste|nächstgelegene|andere|weitere|übrige|sonstige|jeweilige)[nrsm]?$/i.test(form),
  );
}

/** *Amtskollege*, *Kollegin*: somebody else of the same office. */
export function isColleague(noun: string): boolean {
  return /kolleg(?:e|in)$/.test(noun);
}

/** *sein Gastgeber*, *ihre Rivalin*: the other one of two. */
export function isCounterpart(noun: string): boolean {
  return /^(?:gastgeber|gesprächspartner|verhandlungspartner|kontrahent|rivale|gegenspieler|widersacher|herausforderer|konkurrent|gegner|duellgegner)(?:in)?$/.test(
    noun,
  );
}

/** *ihr Vorgänger*: who had the same office before, or has it after. */
export function isPredecessor(noun: string): boolean {
  return /^(?:amts)?(?:vorgänger|nachfolger)(?:in)?$/.test(noun);
}

const idioms =
  /^(?:in dem amt|auf der bühne|auf die (?:bühne|straße|welt|beine)|an die (?:börse|spitze)|auf den (?:markt|weg)|in das (?:haus|netz|spiel|leben|boot|amt)|zu der welt|in die (?:welt|luft|enge|länge))$/;

/** *auf **die Bühne** bringen*, *an **die Börse** gehen*, *im **Amt** bleiben*: nothing that was named before. */
export function isIdiom(words: readonly string[]): boolean {
  return idioms.test(words.join(' ').toLowerCase());
}
