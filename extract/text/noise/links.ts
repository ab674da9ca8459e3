const READER_IS_ASKED =
  '(?:Klicken|Abonnieren|Registrieren|Laden|Bestellen|Diskutieren) Sie|Melden Sie sich|(?:Lesen|Hören|Sehen|Schauen|Erfahren|Finden|Folgen) Sie (?:hier|auch|dazu|mehr|weiter|jetzt|im|uns|unsere[nmrs]?|alle|den Podcast|das (?:ganze |komplette )?(?:Video|Interview)|die (?:Foto|Bilder|Live))|(?:Lies|Lest|Hör|Schau) (?:auch|hier|dazu|mehr)';
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
  /^Mehr (?:dazu|Informationen|Infos)\b.{0,40}\b(?:in|auf|unter) unsere[rnm]\b/u,
  /^Hier (?:(?:lesen|finden) Sie|gibt es (?:mehr|weitere|alle)|geht es zu[mr]? (?:Artikel|Interview|Newsletter|Podcast|Video|Anmeldung|Startseite|Übersicht|Liveblog))\b/u,
  /^(?:Alle|Aktuelle) (?:Infos|News|Nachrichten|Entwicklungen|Artikel|Meldungen)(?: (?:zu[mr]?|im|rund|über|auf)\b[^.!?]{0,80})?$/u,
];
