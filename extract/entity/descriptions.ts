import type { FoundNominal } from './found-mention.ts';
import { stateOfDemonym } from './states.ts';

/** Nouns that describe a person named before in other words: *der Politiker*, *die Beamtin*. */
const redescriptions: ReadonlySet<string> = new Set(
  'mann frau politiker beamter beamtin vertreter sprecher manager unternehmer künstler schauspieler sänger musiker autor schriftsteller regisseur sportler athlet profi stürmer verteidiger torwart torhüter mittelfeldspieler angreifer trainer coach jurist diplomat forscher wissenschaftler experte ökonom aktivist angeklagter angeklagte beschuldigter verdächtiger verurteilter täter opfer minister präsident kanzler chef bürgermeister senator abgeordneter abgeordnete kandidat vorsitzender vorsitzende gründer star'.split(
    ' ',
  ),
);

/** Nouns that name a kind of organisation or place, not one of them: *das Unternehmen*, *die Stadt*. */
const hypernyms: ReadonlySet<string> = new Set(
  'unternehmen konzern firma betrieb hersteller anbieter autobauer autohersteller zulieferer betreiber dienstleister versicherer händler einzelhändler fluggesellschaft airline reederei werft verlag bank institut partei verein klub club team mannschaft verband organisation behörde sender zeitung magazin gewerkschaft stiftung universität hochschule gericht stadt ort dorf gemeinde großstadt hauptstadt metropole insel halbinsel region provinz bundesland gebiet hafenstadt'.split(
    ' ',
  ),
);

/** Nouns that need somebody else: *sein Amtskollege*, *ihr Nachfolger*. */
const relational: ReadonlySet<string> = new Set(
  'amtskollege kollege kollegin kontrahent gegner gegenspieler rivale konkurrent herausforderer nachfolger vorgänger stellvertreter partner freund bruder schwester sohn tochter vater mutter ehefrau ehemann frau mann witwe anwalt verteidiger'.split(
    ' ',
  ),
);

/** Can the phrase mean a person who was named in other words? Also *der 45-Jährige*, *die Berlinerin*, *der Franzose*. */
export function isRedescription(nominal: FoundNominal): boolean {
  const { form, lemma } = nominal.phrase.head;
  return (
    redescriptions.has(nominal.noun) ||
    /jährige[rn]?$/.test(form) ||
    stateOfDemonym(lemma) !== undefined
  );
}

/** Is the noun only a kind, which needs a name before it to mean something? */
export function isHypernym(noun: string): boolean {
  return hypernyms.has(noun);
}

/** Does the noun always mean another person than its possessor? */
export function isRelational(noun: string): boolean {
  return relational.has(noun);
}
