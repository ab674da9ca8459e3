const MAKER =
  '(?:\\p{L}{0,20}(?:foto|bild|video|grafik|karte|aufnahme)s?|illustration|screenshot|quelle|credit|copyright|fotograf(?:in)?|montage|collage)';

/** Who made a picture, and captions that begin by saying that they are one: `Foto: Jane Doe / dpa`, `© Reuters`. */
export const credits: readonly RegExp[] = [
  new RegExp(`^[([]?${MAKER}\\s?(?::|/|\\||©)`, 'iu'),
  /^[([]?(?:©|\(c\)|Copyright\b)/iu,
];

/** `… nach dem Spiel. Foto: dpa`: a caption that closes with its maker. */
export const closingCredit = new RegExp(`\\s[([]?${MAKER}:\\s?[^.]{2,60}$`, 'iu');
