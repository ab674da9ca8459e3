const READER_IS_ASKED =
  'Lesen Sie|Lies|Lest|Hören Sie|Sehen Sie|Schauen Sie|Erfahren Sie|Klicken Sie|Folgen Sie|Abonnieren Sie|Diskutieren Sie|Melden Sie sich|Registrieren Sie sich|Bestellen Sie|Laden Sie';
const TEASER =
  'Mehr (?:zum Thema|dazu|zu diesem Thema|lesen)|Weitere (?:Artikel|Nachrichten|Infos|Informationen|Themen|Meldungen|Videos)|Weiterlesen|Siehe auch|Auch (?:interessant|lesenswert)|Zum Thema|Lesetipps?|Lese-Tipp|Empfehlung der Redaktion|Das könnte (?:Sie|dich|Dich) (?:auch )?interessieren|Passend dazu|Verwandte (?:Artikel|Themen)|Meistgelesen|Themen|Schlagwörter|Schlagworte|Tags';
const MEDIUM =
  'Im Video|Video|Podcast|Audio|Newsblog|Liveblog|Live-?[Tt]icker|Bildergalerie|Fotostrecke|Bilderstrecke';

/** Ways to other pages: `Lesen Sie auch: …`, `Mehr zum Thema`, `Video: …`. */
export const links: readonly RegExp[] = [
  new RegExp(`^(?:\\p{P}\\s?)?(?:${READER_IS_ASKED})\\b`, 'u'),
  new RegExp(`^(?:${TEASER})(?:\\s?[:|–-]\\s.{0,160}|:|\\.)?$`, 'u'),
  new RegExp(
    `^(?:${MEDIUM})(?:\\s?[:|–-]\\s.{0,160}|\\s(?:Cover|Logo|Icon|Player|abspielen|starten|anhören|ansehen))?$`,
    'u',
  ),
  /^Hier (?:lesen|finden|geht es|gibt es) (?:Sie|mehr|weitere|zur|zum|alle)\b/u,
  /^(?:Alle|Aktuelle) (?:Infos|News|Nachrichten|Entwicklungen|Artikel|Meldungen)(?: (?:zu[mr]?|im|rund|über|auf)\b[^.!?]{0,80})?$/u,
];
