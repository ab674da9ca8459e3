/** Verbs that form the perfect with *sein*: „ist zurückgetreten“ is active, „ist geplant“ a state that somebody brought about. */
const verbs = `gehen kommen fahren fliegen laufen reisen steigen sinken fallen treten ziehen rücken wandern klettern
  schwimmen springen stürzen fliehen flüchten weichen folgen begegnen bleiben sein werden wachsen sterben geschehen passieren
  gelingen misslingen scheitern verschwinden entstehen erscheinen verlaufen verfallen zerfallen einschlafen erwachen
  platzen explodieren brechen reißen landen notlanden zwischenlanden bruchlanden starten auswandern umziehen eilen rasen stoßen geraten schlagen
  genesen ertrinken ersticken erfrieren verhungern verbluten verunglücken entkommen entgehen entfallen erlöschen
  erkranken altern reifen schrumpfen schmelzen frieren tauen verblassen marschieren rollen kriechen schleichen
  schreiten stolpern strömen treiben rutschen kentern stranden anlaufen wechseln emigrieren immigrieren kollidieren
  eskalieren implodieren desertieren konvertieren kapitulieren avancieren mutieren stagnieren degenerieren
  abbrennen niederbrennen ausbrennen tauchen kehren kippen blühen ebben siedeln dringen prallen krachen schnellen gleiten humpeln rudern sausen schlendern
  schlittern sickern biegen stapfen taumeln torkeln pilgern radeln segeln resultieren krepieren detonieren kollabieren erblinden erröten erlahmen
  erstarken erstarren verjähren vergehen verstreichen entgleisen entbrennen entflammen entschlafen entspringen entstammen entwachsen
  entweichen entgleiten entlaufen entfliehen erblühen erklingen verblühen verklingen verhallen verstummen verwelken verarmen verrosten vereinsamen
  veröden verfaulen verdampfen verdunsten vertrocknen versickern versinken versiegen verebben verschimmeln verdorren verwildern verkommen verreisen
  gelangen gedeihen widerfahren aufstehen auferstehen aufwachen ausscheiden verscheiden abhauen ausarten abmagern durchbrennen anbrechen
  fließen schlüpfen hüpfen schwellen quellen rieseln tropfen flammen keimen glücken missglücken zerplatzen zerschellen zerspringen zerrinnen entrinnen
  entschwinden entschlüpfen verfliegen erkalten ermüden erschlaffen ertauben verstauben vereisen verdursten verkümmern verrotten verpuffen
  einknicken umknicken rennen preschen driften bersten sacken trudeln huschen flitzen traben galoppieren joggen hinken purzeln
  plumpsen kullern schwappen sprießen abflauen abklingen ausufern austrocknen ausrasten ausflippen ausbüxen umsatteln aufschrecken aufkreuzen verunfallen
  eintreffen zusammentreffen aufeinandertreffen verbleiben verenden verwachsen zergehen zerbrechen verheilen verlanden versanden vergilben veralten schwenken`;

const stems: ReadonlySet<string> = new Set(verbs.split(/\s+/));

/** Does a verb, with or without particle, form its perfect with *sein*? */
export function takesSein(lemma: string, particle: string | undefined): boolean {
  if (stems.has(lemma)) return true;
  const base = particle && lemma.startsWith(particle) ? lemma.slice(particle.length) : lemma;
  return stems.has(base) && !transitiveWithParticle.has(lemma);
}

/** „ist abgebrochen worden“, „ist angegriffen“: the bare verb takes *sein*, the particle verb an object. */
const transitiveWithParticle: ReadonlySet<string> = new Set(
  `abbrechen unterbrechen einziehen abziehen beziehen erziehen entziehen vollziehen vorziehen anziehen abschlagen vorschlagen
  anschlagen niederschlagen zerschlagen abreißen entreißen betreten vertreten befolgen verfolgen befahren erfahren
  abstoßen anstoßen ausstoßen verstoßen abtreiben betreiben vertreiben auswechseln umgehen begehen hintergehen übergehen bekommen
  anlaufen überfallen befallen umfahren anfahren überfahren beantreten zusammenziehen hinzuziehen einbeziehen heranziehen
  verbiegen bekehren besiedeln ansiedeln durchdringen auskippen`.split(/\s+/),
);
