const MAKER =
  '(?:(?:symbol|archiv|szenen|titel|luft|agentur|presse|satelliten|gruppen|mannschafts|handout|info|themen|beispiel|bild|film)?(?:foto|bild|video|grafik|karte|aufnahme)s?|illustration|screenshot|quelle|credit|copyright|fotograf(?:in)?|montage|collage)';

/** Houses that sell pictures; nobody writes of them. */
const AGENCY =
  '(?:picture[ -]alliance|Getty Images|getty images|imago(?: images)?|IMAGO|laif|Shutterstock|iStock(?:photo)?|Unsplash|Adobe ?Stock|dpa-Bildfunk|ullstein bild|Depositphotos)';

/** Who made a picture, and captions that begin by saying that they are one: `Foto: Jane Doe / dpa`, `© Reuters`. */
export const credits: readonly RegExp[] = [
  new RegExp(`^[([]?${MAKER}\\s?(?::|/|\\||©)`, 'iu'),
  /^[([]?(?:©|\(c\)|Copyright\b)/iu,
  // picture alliance / dpa, Max Muster/Getty Images
  new RegExp(`^[\\p{L} .|,()&-]{0,50}/?\\s?${AGENCY}(?:\\s?/\\s?[\\p{L} .|,()&-]{0,50})?$`, 'u'),
];

/** `… nach dem Spiel. Foto: dpa`: a caption that closes with its maker. */
export const closingCredit = new RegExp(`\\s[([]?${MAKER}:\\s?[^.]{2,60}$`, 'iu');
