import { perForm } from '../per-form.ts';

/** A noun of action: the verb it says, and the prepositions behind which the verb's object stands. */
export interface ActionNoun {
  /** Infinitive with *sich* and its preposition: *telefonieren mit*. */
  readonly verb: string;
  /** Preposition of the noun → relation; `=` keeps the bare verb (*Angriff auf X*: X angreifen). */
  readonly objects: ReadonlyMap<string, string>;
  /** Is its genitive the one who acts (*Ankunft der Truppen*), or what is acted upon (*Übernahme der Werft*)? */
  readonly genitive: 'agent' | 'patient';
}

/**
 * noun | verb | prepositions | a: its genitive acts, p: suffers.
 * `mit=` makes the object of *mit* a direct one; `über` alone keeps the preposition: *sprechen über*.
 */
const table = `
treffen|treffen|mit=|a
begegnung|begegnen|mit=|a
gespräch|sprechen|mit über|a
telefonat|telefonieren|mit über|a
telefongespräch|telefonieren|mit|a
verhandlung|verhandeln|mit über|a
unterredung|sprechen|mit über|a
beratung|beraten|mit über|a
dialog|sprechen|mit|a
austausch|sich austauschen|mit über|a
zusammenkunft|zusammenkommen|mit|a
zusammenarbeit|zusammenarbeiten|mit|a
kooperation|kooperieren|mit|a
streit|streiten|mit um über|a
konflikt|streiten|mit|a
krieg|Krieg führen|gegen mit|a
kampf|kämpfen|gegen um mit für|a
angriff|angreifen|auf= gegen=|a
attacke|angreifen|auf= gegen=|a
überfall|überfallen|auf=|a
anschlag|einen Anschlag verüben|auf|a
attentat|ein Attentat verüben|auf|a
aggression|angreifen|gegen=|a
einmarsch|einmarschieren|in|a
invasion|einmarschieren|in|a
vormarsch|vorrücken|auf in|a
aufmarsch|aufmarschieren|an in|a
abzug|abziehen|aus|p
rückzug|sich zurückziehen|aus|a
ankunft|ankommen|in|a
abreise|abreisen|nach aus|a
reise|reisen|nach in zu|a
besuch|besuchen|bei= in=|a
flucht|fliehen|aus nach vor|a
rückkehr|zurückkehren|nach in zu|a
beitritt|beitreten|zu=|a
austritt|austreten|aus|a
rücktritt|zurücktreten|als von|a
wechsel|wechseln|zu nach|a
kritik|kritisieren|an=|a
drohung|drohen|mit|a
warnung|warnen|vor|a
protest|protestieren|gegen|a
klage|klagen|gegen auf|a
sieg|siegen|über gegen|a
niederlage|verlieren|gegen|a
einigung|sich einigen|mit auf über|a
abkommen|ein Abkommen schließen|mit|a
vertrag|einen Vertrag schließen|mit|a
vereinbarung|vereinbaren|mit über|a
handel|handeln|mit|a
kollision|kollidieren|mit|a
zusammenstoß|zusammenstoßen|mit|a
fusion|fusionieren|mit|a
zusammenschluss|sich zusammenschließen|mit|a
übernahme|übernehmen||p
kauf|kaufen||p
ankauf|ankaufen||p
verkauf|verkaufen|an|p
erwerb|erwerben||p
lieferung|liefern|an nach in|p
export|exportieren|nach in|p
ernennung|ernennen|zu|p
wahl|wählen|zu|p
entlassung|entlassen||p
festnahme|festnehmen||p
verhaftung|verhaften||p
mord|ermorden|an=|p
ermordung|ermorden||p
unterstützung|unterstützen|für=|p
beteiligung|sich beteiligen|an|a
annexion|annektieren||p
besetzung|besetzen||p
eroberung|erobern||p
zerstörung|zerstören||p
verteidigung|verteidigen||p
gründung|gründen||p
bau|bauen||p
eröffnung|eröffnen||p
schließung|schließen||p
veröffentlichung|veröffentlichen||p
verurteilung|verurteilen|zu|p
auslieferung|ausliefern|an|p
abschiebung|abschieben|nach in|p
stationierung|stationieren|in an|p
entsendung|entsenden|nach in|p
anerkennung|anerkennen||p
freilassung|freilassen||p
räumung|räumen||p
sanierung|sanieren||p
renovierung|renovieren||p
finanzierung|finanzieren||p
einführung|einführen||p
abschaffung|abschaffen||p
blockade|blockieren||p
bombardierung|bombardieren||p
beschuss|beschießen||p
entführung|entführen||p
rettung|retten||p
scheitern|scheitern||a
tod|sterben||a
sturz|stürzen||a
vorwurf|vorwerfen|gegen|a
ermittlung|ermitteln|gegen wegen|a
sanktion|Sanktionen verhängen|gegen|a
`;

const nouns: ReadonlyMap<string, ActionNoun> = new Map(
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [noun = '', verb = '', prepositions = '', genitive] = row.split('|');
      const objects = new Map(
        prepositions
          .split(' ')
          .filter(Boolean)
          .map((entry) => relationFor(entry, verb)),
      );
      return [noun, { verb, objects, genitive: genitive === 'a' ? 'agent' : 'patient' }];
    }),
);

function relationFor(entry: string, verb: string): [string, string] {
  return entry.endsWith('=') ? [entry.slice(0, -1), verb] : [entry, `${verb} ${entry}`];
}

/** What a noun of action says; compounds by their last part: *Raketenangriff* → angreifen. */
export const maybeActionNoun = perForm((lemma): ActionNoun | undefined =>
  findActionNoun(lemma.toLowerCase()),
);

function findActionNoun(word: string): ActionNoun | undefined {
  for (let start = 0; start < word.length - 2; start++) {
    const tail = word.slice(start);
    const found = nouns.get(tail) ?? nouns.get(singular(tail));
    if (found && (start === 0 || tail.length >= 5)) return found;
  }
  return undefined;
}

/** Attacks and arrests are told also when nobody says who did it. */
export function isDoneToSomebody(action: ActionNoun): boolean {
  return /^(angreifen|überfallen|ermorden|festnehmen|verhaften|entführen|einen Anschlag verüben|ein Attentat verüben)$/.test(
    action.verb,
  );
}

/** Plurals, in case the lemma is one: *angriffe, verhandlungen, anschläge*. */
function singular(word: string): string {
  return word
    .replace(/ungen$/, 'ung')
    .replace(/schläge$/, 'schlag')
    .replace(/(griff|gespräch|treff)en?$/, '$1')
    .replace(/ns?$/, '');
}
