/**
 * Verbs whose stem ends in *t*, without their prefix: *achten, achte* are present, *machten, machte* past.
 * The class is closed but for loans.
 */
export const stemsInT: ReadonlySet<string> = new Set(
  `achten ächten alten antworten arbeiten arten arzten ästen beobachten bersten beten betten beuten bieten bitten bluten braten
    breiten brüsten brüten bürsten casten chatten daten deuten dichten driften duften dünsten dunsten dürsten dursten entmachten
    ernten falten fasten fechten fetten feuchten flechten flirten flöten flüchten fluten forsten frachten fristen frösten
    fruchten fürchten fürworten gatten gelten gesellschaften gewährleisten giften glätten gleiten gutachten güten haften halten
    härten hasten haupten haushalten häuten heften heiraten horten hosten husten hüten inhalten jäten jetten kanten karten ketten
    kitten knechten kneten knoten kosten kraften kräften lasten lauten läuten leisten leiten leuchten lichten liften listen löten
    loten lüften markten mästen mieten misten mosten muten nachten nichten nieten nisten orten outen pachten pflichten plätten
    platten posten prusten punkten pusten raten reiten retten richten rösten rosten röten rotten rüsten sanften schalten schatten
    schelten schichten schlachten schlichten schmachten schotten schreiten schriften schrotten schuften schütten scouten sichten
    skaten spalten spotten spreiten spurten sputen stalten starten statten stiften streiten tasten testen texten töten trachten
    treten trösten tweeten unstalten voten walten warten waten weiten werten wetten wichten wirten wirtschaften wuchten wüsten
    wüten zelten zichten züchten`.split(/\s+/),
);
