import { hasCalling, isOfLine, isSuspect } from './callings.ts';
import type { Draft } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import type { Recency } from './recency.ts';

/** Nouns under which any people are taken up again, some only if they are young. */
const people =
  /^(?:mann|frau|(?:tat)?verdächtiger|täter|festgenommener|angeklagter|beschuldigter)$/;
const youth = /^(?:jugendlicher|kind|mädchen|junge|heranwachsender)$/;

/** Groups of whom nobody is grown up, or need not be. */
const young =
  /(?:schüler|schülerin|lehrling|auszubildender?|kind|junge|mädchen|jugendlicher?|jährige[rn]?|enkel|sohn|tochter)$/;

/** *Drei Schüler … **Die Jugendlichen***, *zwei Stürmer … **die Spieler***: the only people before whom the noun may mean. */
export function maybeGroup(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const { phrase, type } = nominal;
  if (type !== 'Group' || !phrase.definite || phrase.possessive || phrase.genitive)
    return undefined;
  if (phrase.numeral || phrase.adjectives.length > 0) return undefined;
  const near = recency.near(nominal, 4);
  if (people.test(nominal.noun) && near.some(areHelpers)) return undefined;
  const reach = isSuspect(nominal.noun) ? recency.near(nominal, 8) : near; // *die Täter* are told of again and again
  const groups = reach
    .filter((draft) => draft.type === 'Group' && draft.number === 'Plur' && fits(draft))
    .filter((draft) => isOfSex(nominal, draft) && mayBeCalledSo(nominal, draft));
  const subject = recency.speakerBefore(nominal);
  return groups.length === 1 ? groups[0] : groups.find((draft) => draft === subject);
}

function isOfSex({ gender }: FoundNominal, draft: Draft): boolean {
  return gender !== 'Fem' || draft.gender === 'Fem' || draft.gender === undefined;
}

function mayBeCalledSo(nominal: FoundNominal, draft: Draft): boolean {
  const { nouns } = draft;
  if (youth.test(nominal.noun)) return [...nouns].some((noun) => young.test(noun));
  if (people.test(nominal.noun))
    return (
      !hasOffice(nouns) &&
      !hasPublic(nominal.noun, nouns) &&
      !(isSuspect(nominal.noun) && areAtWork(draft))
    );
  if (isInquiry(nominal, draft)) return false;
  return hasCalling(nouns) && isOfLine(nominal, nouns);
}

/** *Zwei Komplizen warteten. **Die Täter** entkamen*: all of the band, not only those who helped. */
function areHelpers({ nouns }: Draft): boolean {
  return [...nouns].some((noun) =>
    /^(?:mit(?:angeklagt|beschuldigt|täter)|kompliz|handlanger|fluchthelfer)/.test(noun),
  );
}

/** *Zwei Beamte sperrten ab. **Die Ermittler** prüfen …*: all who inquire, not those who were counted. */
function isInquiry({ noun }: FoundNominal, { nouns, mentions }: Draft): boolean {
  return (
    /^(?:ermittler|fahnder)$/.test(noun) &&
    !nouns.has(noun) &&
    mentions.some((mention) => mention.kind === 'nominal' && mention.phrase.numeral !== undefined)
  );
}

/** *Viele Bürger warten. **Die Täter** verlangen Geld*: those whom something happens to are no culprits. */
function hasPublic(own: string, nouns: ReadonlySet<string>): boolean {
  const others =
    own === 'mann' || own === 'frau'
      ? /(?:bürger|einwohner|wähler|verbraucher)$/
      : /(?:bürger|einwohner|wähler|verbraucher|kunde|besucher|zuschauer|patient|mieter|passant|anleger|fahrgast|passagier)$/;
  return [...nouns].some((noun) => others.test(noun));
}

/** ***Ärzte** arbeiten auf Papier. **Die Täter** verlangen Geld*: people of a calling whom nobody counted did nothing, unless the calling is to steal. */
function areAtWork({ nouns, mentions }: Draft): boolean {
  const isCounted = mentions.some(
    (mention) => mention.kind === 'nominal' && mention.phrase.numeral !== undefined,
  );
  return !isCounted && hasCalling(nouns) && ![...nouns].some((noun) => offenders.test(noun));
}

const offenders =
  /(?:räuber|dieb|einbrecher|betrüger|hacker|angreifer|erpresser|schläger|schmuggler|dealer|mörder|brandstifter|randalierer|plünderer|entführer|geiselnehmer|kidnapper|sprenger|schütze|terrorist|komplize|unbekannter?|vermummter?|maskierter?|bewaffneter?|kriminelle[rn]?|fälscher|attentäter|vandale|krimineller|jugendlicher|junge|mädchen|heranwachsender|schüler)$/;

/** *Polizisten*, *Richter*: those who seize and judge are not *die Männer*. */
function hasOffice(nouns: ReadonlySet<string>): boolean {
  return [...nouns].some((noun) =>
    /(?:richter|anwalt|polizist|beamter|ermittler|minister|abgeordneter|zeuge|nachbar|anwohner|angehöriger|mensch|leute|opfer|br[uü]der|schwestern?|sohn|tochter|eltern|geschwister)$/.test(
      noun,
    ),
  );
}

/** *Die Kette Almado gehört zur **Gruppe Nordwall**. **Der Konzern** …*: what was called a group just before, and not a firm of it. */
export function maybeConcern(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const near = nominal.noun === 'konzern' ? recency.near(nominal, 1) : [];
  return near.find((draft) => draft.hasName && draft.nouns.has('gruppe') && fits(draft));
}
