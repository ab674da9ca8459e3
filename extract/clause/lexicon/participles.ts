/** Strong participles and their infinitives; weak ones follow from the form. */
const strong: ReadonlyMap<string, string> = new Map(
  `genannt nennen|geschrieben schreiben|gesehen sehen|gegeben geben|genommen nehmen|gefunden finden|gehalten halten|getroffen treffen|gesprochen sprechen
  |gebrochen brechen|geschlossen schließen|gezogen ziehen|gefallen fallen|gelassen lassen|getragen tragen|gebracht bringen|gedacht denken|gestorben sterben
  |gewonnen gewinnen|begonnen beginnen|verloren verlieren|geboten bieten|gestohlen stehlen|geworfen werfen|gerufen rufen|geschlagen schlagen|getan tun
  |gewählt wählen|gebaut bauen|gesungen singen|getrunken trinken|gegessen essen|gelesen lesen|gefahren fahren|geladen laden|gehoben heben|geschoben schieben
  |gewiesen weisen|verschwunden verschwinden|entstanden entstehen|gestanden stehen|gegangen gehen|gekommen kommen|gestiegen steigen|gesunken sinken|geblieben bleiben
  |geschossen schießen|gebunden binden|gezwungen zwingen|gesandt senden|gewandt wenden|gestoßen stoßen|geliehen leihen|getrieben treiben|geschnitten schneiden
  |gelegen liegen|gebeten bitten|vergessen vergessen|verglichen vergleichen|geraten raten|geschaffen schaffen|treten treten|getreten treten|gesetzt setzen|geschehen geschehen
  |geflogen fliegen|geflohen fliehen|gefroren frieren|gewachsen wachsen|gewaschen waschen|gestrichen streichen|gegriffen greifen|gelitten leiden|gestritten streiten|gebogen biegen|gelogen lügen|geboren gebären`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const inseparable = /^(be|ver|er|ent|zer|miss|emp)/;

/** The infinitive of a participle without endings: *annektiert* → annektieren, *zugespielt* → zuspielen; undefined if none. */
export function maybeInfinitive(participle: string): string | undefined {
  const known = strong.get(participle);
  if (known) return known;
  for (const [form, infinitive] of strong) {
    const bare = form.replace(/^ge/, '');
    if (participle.endsWith(form) && participle.length > form.length)
      return participle.slice(0, -form.length) + infinitive;
    if (
      inseparable.test(participle) &&
      participle.endsWith(bare) &&
      bare !== form &&
      participle.length - bare.length <= 4
    )
      return participle.slice(0, -bare.length) + infinitive;
  }
  return weak(participle);
}

function weak(participle: string): string | undefined {
  if (participle.endsWith('iert')) return `${participle.slice(0, -1)}en`;
  const separable = /^(.*?)ge(.{2,})t$/.exec(participle);
  if (separable && !inseparable.test(participle))
    return (separable[1] as string) + infinitiveOf(separable[2] as string);
  if (
    (inseparable.test(participle) || /^(über|unter|durch|wider|hinter)/.test(participle)) &&
    participle.endsWith('t')
  )
    return infinitiveOf(participle.slice(0, -1));
  return undefined;
}

function infinitiveOf(stem: string): string {
  const base = stem.endsWith('et') ? stem.slice(0, -1) : stem;
  return /(el|er)$/.test(base) ? `${base}n` : `${base}en`;
}
