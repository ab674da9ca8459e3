const PLATFORM =
  '(?:Facebook|Twitter|X|WhatsApp|Instagram|Telegram|Signal|Threads|Bluesky|Mastodon|LinkedIn|Xing|Pinterest|Reddit|Pocket|Flipboard|YouTube|Spotify|Deezer|Apple Podcasts?|Google Podcasts?|E-Mail|Mail|Messenger|iTunes|RSS|TikTok)';
const THING = '(?:Artikel|Beitrag|Seite|Text|Link|Inhalt|Video|Newsletter|Podcast)';
const VERB =
  '(?:[Tt]eilen|[Dd]rucken|[Mm]erken|[Vv]ersenden|[Ss]enden|[Vv]erschicken|[Ww]eiterleiten|[Pp]osten|[Vv]orlesen|[Aa]nhören|[Hh]ören|[Kk]opieren|[Ee]mpfehlen|[Kk]ommentieren|[Ss]peichern|[Aa]bonnieren|[Ff]olgen|[Ll]esen|[Tt]esten|[Aa]nmelden|[Rr]egistrieren|[Bb]estellen|[Mm]itmachen|[Aa]nsehen)';

/** What the reader is to do with the page: `Auf Facebook teilen`, `Artikel merken`, `Jetzt kostenlos registrieren`. */
export const sharing: readonly RegExp[] = [
  new RegExp(
    `^(?:Jetzt\\s)?(?:(?:Diesen\\s|Den\\s)?${THING}\\s)?(?:(?:[Aa]uf|[Vv]ia|[Pp]er|[Bb]ei|[Mm]it|[Aa]n|[Üü]ber)\\s${PLATFORM}(?:\\s(?:und|oder)\\s${PLATFORM})?\\s)?(?:kostenlos\\s)?${VERB}(?:\\sbei)?[.!]?$`,
    'u',
  ),
  new RegExp(`^(?:${PLATFORM}[\\s,|/·•]*){1,8}$`, 'u'),
];
