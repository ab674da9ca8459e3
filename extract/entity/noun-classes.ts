import type { EntityType } from './mention.ts';

/**
 * What German nouns are, by their head: a compound is what its last part is (*Verteidigungsministerium*).
 * Longer entries win, so that *Beispiel* is no *Spiel*. Singular, lower case.
 */
export const nounClasses: Readonly<Partial<Record<EntityType, string>>> = {
  Person: `
    fan mann frau kind mensch junge mädchen person herr dame vater mutter sohn tochter bruder schwester onkel tante
    großvater großmutter enkel witwe witwer ehefrau ehemann gatte gattin freund partner baby säugling jugendlicher
    erwachsener verwandter angehöriger
    präsident vizepräsident minister kanzler premier premierminister regierungschef staatschef chef chefin vorsitzender
    vorsitzende vorstandsvorsitzender vorstandschef finanzvorstand personalvorstand technikvorstand vertriebsvorstand sportvorstand
    produktionsvorstand entwicklungsvorstand rechtsvorstand digitalvorstand marketingvorstand sprecher sekretär generalsekretär botschafter gesandter
    beauftragter kommissar abgeordneter abgeordnete senator gouverneur bürgermeister landrat könig
    königin prinz prinzessin kaiser papst bischof kardinal pfarrer priester imam rabbiner diplomat politiker
    staatsanwalt anwalt anwältin richter notar jurist kläger angeklagter angeklagte beschuldigter verdächtiger
    verurteilter verteidiger zeuge zeugin opfer täter mörder geschädigter betroffener häftling gefangener insasse
    polizist beamter beamtin soldat offizier general oberst major leutnant admiral kommandeur kommandant kämpfer
    rebell söldner terrorist attentäter geisel spion agent geheimdienstler
    unternehmer manager geschäftsführer direktor inhaber eigentümer besitzer gründer investor aktionär bankier banker
    händler bauer landwirt bäcker handwerker arbeiter angestellter mitarbeiter kollege kollegin amtskollege
    mitarbeiterin gewerkschafter arbeitnehmer berater experte expertin ökonom volkswirt analyst wissenschaftler
    forscher professor dozent lehrer schüler student studentin arzt ärztin mediziner pfleger krankenschwester patient
    physiker chemiker biologe soziologe historiker philosoph psychologe meteorologe geologe
    künstler maler bildhauer schriftsteller autor dichter regisseur schauspieler sänger musiker komponist dirigent
    pianist geiger rapper intendant kurator moderator journalist reporter redakteur korrespondent fotograf
    trainer coach lokalmatador sachverständiger spieler torwart torhüter stürmer mittelfeldspieler kapitän schiedsrichter sportler athlet
    läufer schwimmer radprofi profi weltmeister olympiasieger europameister meister nationalspieler torschütze
    fahrer pilot passagier anwohner nachbar bewohner einwohner bürger wähler mieter vermieter kunde gast
    besucher zuschauer tourist urlauber flüchtling migrant asylbewerber demonstrant aktivist anhänger gegner kritiker
    kandidat bewerber spitzenkandidat herausforderer nachfolger vorgänger stellvertreter vertreter delegierter
    unterhändler vermittler mitglied leiter referent helfer retter feuerwehrmann rettungssanitäter verletzter toter
    vermisster überlebender star held idol legende heiliger prominenter figur gouverneurin hausherr gastgeber
    sieger verlierer gewinner favorit rivale kontrahent konkurrent gegenspieler
    brüder söhne töchter mütter väter ärzte anwälte gäste köche
    angreifer juror jurorin ermittler fahnder verkäufer käufer anrufer zwischenrufer rufer teilnehmer rentner pensionär nutzer begleiter betreuer
    erzieher elektriker mechaniker techniker winzer fischer förster jäger gärtner fleischer metzger klempner schlosser
    tischler maurer dachdecker apotheker dolmetscher herausgeber gutachter betrüger dieb räuber einbrecher schläger raser
    konservator restaurator organisator kommentator rektor prorektor konrektor inspektor lektor initiator diktator koordinator
    illustrator animator mentor pastor doktor assessor revisor senior junior kurde jeside uigure sorbe tschetschene tatar baske katalane wallone bretone tibeter paschtune hasare
    belutsche berber druse alawit kopte aramäer assyrer samaritaner muslim jude araber palästinenser
    ingenieur friseur chauffeur monteur dekorateur akteur installateur kontrolleur inspekteur konstrukteur exporteur
    importeur spediteur masseur dompteur animateur saboteur deserteur provokateur designer informatiker programmierer
    elektroniker optiker psychiater verleger bibliothekar archivar propst äbtissin kaplan vikar mufti patriarch metropolit
    kämmerer schriftführer kassenwart wehrführer kriminalist justiziar gerichtsvollzieher vorständin gesellschafter
    teilhaber erbin reeder imker schreiner schweißer kranführer lokführer lokomotivführer stewardess steward hotelier
    barkeeper sommelier tänzer choreograph dramaturg bühnenbildner produzent komiker entertainer cellist sopranistin
    altistin schlagzeuger keyboarder liedermacher songwriter lyriker dramatiker blogger influencer youtuber podcaster
    tutor libero keeper goalie spielmacher boxer ruderer kanute bogenschütze sportschütze sprinter skispringer rodler
    whistleblower drahtzieher komplize brandstifter stalker hehler erpresser oppositionsführer machthaber autokrat warlord
    anführer häuptling streetworker aussteiger gefreiter taucher statiker vermesser mathematiker statistiker
    völkerrechtler wirtschaftsprüfer insolvenzverwalter sachwalter treuhänder testamentsvollstrecker pförtner kassierer
    schausteller bergführer prüfer zusteller postbote schwager schwägerin topmodel
    dealer verbrecher demokrat republikaner sponsor matrose seemann schaffner kellner koch wirt gastronom zahler
    empfänger sammler züchter pächter makler bergsteiger wanderer radler fußgänger
    nichte neffe cousin cousine braut bräutigam verlobter waise zwilling drilling lebensgefährte lebensgefährtin vorfahre
    nachfahre bursche knabe greis kerl
    muslima katholik nonne mönch rabbi diakon prophet apostel fürst herzog baron monarch
    tyrann despot sklave sklavin knecht hebamme lehrling azubi volontär doktorand stipendiat kommilitone dekan
    pädagoge astronaut kosmonaut lotse detektiv sheriff gendarm chirurg therapeut clown solist architekt
    schmied hirte millionär milliardär mäzen vormund sträfling partisan veteran rekrut kadett feldwebel marschall konsul
    genosse neonazi extremist islamist populist nationalist patriot oligarch schöffe konditor konsument hooligan jockey nomade
    emissär eremit rätin stadträtin gemeinderätin graf kranker blinder`,
  Organization: `
    regierung bundesregierung staatsregierung kabinett ministerium parlament bundestag bundesrat landtag kreistag städtetag landkreistag gemeindetag senat kongress
    repräsentantenhaus unterhaus oberhaus abgeordnetenhaus nationalrat ständerat kammer duma knesset fraktion partei
    koalition opposition union bündnis verteidigungsbündnis allianz nato staatengemeinschaft
    behörde amt verwaltung bürgeramt jugendamt finanzamt gesundheitsamt kanzleramt präsidialamt
    bundesamt landesamt agentur kommission ausschuss gremium rat stadtrat gemeinderat aufsichtsrat vorstand direktorium
    beirat sicherheitsrat ministerrat behördenleitung präsidium zentralrat ethikrat betriebsrat führung leitung spitze
    gericht gerichtshof kammergericht landgericht amtsgericht verfassungsgericht staatsanwaltschaft anwaltschaft justiz
    polizei bundespolizei kriminalpolizei feuerwehr zoll geheimdienst nachrichtendienst verfassungsschutz
    bundeswehr marine luftwaffe hilfswerk hilfsorganisation organisation nichtregierungsorganisation
    verband verbände verbänden betriebsräte betriebsräten bund dachverband verein klub club fußballverband mannschaft team nationalmannschaft elf auswahl liga
    gewerkschaft kirche bistum stiftung gesellschaft genossenschaft
    unternehmen konzern firma betrieb start-up startup tochter tochtergesellschaft tochterfirma mutterkonzern holding
    bank notenbank zentralbank sparkasse versicherung versicherer börse fonds reederei werft brauerei verlag kanzlei architekturbüro ingenieurbüro planungsbüro
    onlinehändler versandhändler möbelhändler modehändler elektronikhändler
    hersteller bauträger projektentwickler klinikträger krankenhausträger schulträger maschinenbauer anlagenbauer fahrzeugbauer motorenbauer autobauer autohersteller flugzeugbauer bauer anbieter zulieferer betreiber dienstleister lieferant
    versorger händler einzelhändler discounter kette warenhauskette fluggesellschaft airline fluglinie bahn post
    redaktion fachblatt wochenblatt tageblatt boulevardblatt zeitung tageszeitung wochenzeitung magazin nachrichtenmagazin zeitschrift sender fernsehsender rundfunk
    fernsehen staatsfernsehen radio nachrichtenagentur onlinedienst dienst kurznachrichtendienst
    netzwerk plattform portal institut forschungsinstitut universität hochschule akademie schule gymnasium kita
    kindergarten klinik klinikum krankenhaus hospital labor zentrum museum theater orchester chor ensemble
    band hotel restaurant supermarkt gemeinschaft werkstatt vereinigung initiative bürgerinitiative bewegung
    anstalt kasse krankenkasse mission botschaft konsulat kartell konsortium miliz taliban stadtverwaltung
    bezirksregierung landesregierung verbraucherzentrale senatsverwaltung wehr jury arbeitgeberverband industrie branche
    staatskanzlei rathaus kreml polizeipräsidium landeskriminalamt bundeskriminalamt fakultät kollegium
    investorengruppe unternehmensgruppe firmengruppe verlagsgruppe hotelgruppe molkereigruppe klinikgruppe brauereigruppe handelsgruppe bankengruppe pharmagruppe energiegruppe versicherungsgruppe supermarktgruppe lebensmittelgruppe mediengruppe handelsgruppe label plattenlabel
    bankhaus auktionshaus modehaus verlagshaus medienhaus kaufhaus warenhaus
    bergwacht wasserwacht küstenwache weingut gestüt gasthof gasthaus wirtshaus kneipe café buchhandlung galerie kino
    elternvertretung studierendenvertretung studentenvertretung schülervertretung mitarbeitervertretung arbeitnehmervertretung volksvertretung personalvertretung interessenvertretung
    softwarehaus systemhaus diskothek pension molkerei kellerei sternwarte musikschule tanzschule feuerwache
    sparte division abteilung geschäftsbereich spital lobby fabrik hafenwirtschaft bauwirtschaft wohnungswirtschaft
    energiewirtschaft finanzwirtschaft kreditwirtschaft versicherungswirtschaft filmwirtschaft immobilienwirtschaft`,
  Country:
    'staat land nachbarland königreich republik monarchie demokratie diktatur großmacht nation mitgliedstaat mitgliedsstaat schwellenland entwicklungsland industrieland',
  Place: `
    stadt hauptstadt großstadt kleinstadt metropole millionenstadt hafenstadt dorf gemeinde kommune ort ortschaft ortsteil
    stadtteil viertel standort bezirk kreis landkreis region gebiet bundesland bundesstaat provinz kanton departement insel
    halbinsel kontinent grenze küste ufer strand meer see ozean fluss bach kanal bucht berg gebirge alpen tal wald
    wüste park garten marktplatz straße allee autobahn brücke tunnel bahnhof hauptbahnhof flughafen hafen
    gebäude haus wohnhaus hochhaus halle lagerhalle stadion arena terminal gleis airport schloss burg turm dom kathedrale moschee synagoge
    tempel denkmal friedhof gefängnis kaserne stützpunkt kraftwerk atomkraftwerk akw baustelle
    front grenzgebiet tatort unfallort gegend gelände territorium raum zimmer wohnung büro saal bündnisgebiet
    moor kiez umgebung mündung planet mond mars erde westen vorort innenstadt`,
  Group: `
    leute jungs mädels kids truppe streitkraft armee heer militär volk bevölkerung familie ehepaar paar geschwister eltern gruppe bande
    menschenmenge zuschauermenge volksmenge besuchermenge masse öffentlichkeit publikum jugend minderheit mehrheit delegation belegschaft
    besatzung crew einheit brigade bataillon division verbündeter klan clan generation einsatzkraft fachkraft
    roma sinti sami inuit maori massai rohingya tutsi hutu tuareg
    rettungskraft sicherheitskraft arbeitskraft personal nachwuchs elite mittelschicht arbeitgeber verbraucher anleger`,
  Event: `
    verhandlung treffen gespräch telefonat gipfel gipfeltreffen konferenz pressekonferenz sitzung tagung 
    begegnung besuch staatsbesuch reise empfang zeremonie feier fest jubiläum hochzeit beerdigung trauerfeier
    krieg angriffskrieg bürgerkrieg konflikt krise angriff luftangriff raketenangriff anschlag attentat invasion
    einmarsch offensive gegenoffensive überfall kampf gefecht schlacht beschuss bombardierung explosion manöver übung
    militärübung aufmarsch truppenaufmarsch waffenruhe waffenstillstand putsch aufstand revolte revolution protest
    demonstration kundgebung streik warnstreik wahl bundestagswahl landtagswahl stichwahl abstimmung referendum
    volksentscheid wahlkampf debatte parteitag rücktritt amtseinführung vereidigung
    prozess verfahren verhandlungstag ermittlung razzia festnahme verhaftung durchsuchung
    unfall verkehrsunfall unglück zugunglück absturz zusammenstoß kollision brand brandstiftung großbrand feuer waldbrand
    erdbeben hochwasser flut überschwemmung sturm unwetter orkan tsunami lawine lawinenabgang dürre pandemie epidemie
    katastrophe sturmtief tiefdruckgebiet hurrikan taifun zyklon feldzug ausbruch amoklauf raub einbruch mord entführung geiselnahme
    übernahme fusion börsengang insolvenz auktion versteigerung messe ausstellung festival konzert premiere aufführung
    tournee spiel endspiel finale halbfinale viertelfinale turnier meisterschaft weltmeisterschaft europameisterschaft
    wettbewerb wettkampf rennen derby saison sieg niederlage auftritt rede ansprache 
    operation einsatz start landung expedition gottesdienst demo ankunft abreise verlegung rückzug einzug
    lieferung waffenlieferung auseinandersetzung ausschreitung unruhe räumung evakuierung rettung ernennung`,
  Work: `
    buch roman sachbuch erzählung novelle gedicht film spielfilm kinofilm dokumentarfilm serie fernsehserie krimi
    thriller drama komödie tragödie musical oper operette sinfonie symphonie song lied single hit album gemälde bild
    skulptur foto fotografie bericht zeitungsbericht studie gutachten artikel aufsatz kommentar kolumne brief
    schreiben interview podcast sendung talkshow theaterstück stück libretto drehbuch tagebuch manuskript dokument
    essay biografie biographie memoiren video clip`,
  Product: `
    auto wagen fahrzeug elektroauto lastwagen bus zug flugzeug maschine hubschrauber schiff boot fähre frachter tanker
    u-boot rakete marschflugkörper drohne panzer kampfpanzer kampfjet waffe atomwaffe bombe granate munition
    luftabwehrsystem satellit computer handy smartphone telefon gerät software app chip
    halbleiter batterie akku motor impfstoff medikament arznei tablette pipeline gaspipeline kamera roboter
    korvette kahn zerstörer barkasse schlepper katamaran segelschiff kreuzfahrtschiff motorschiff dampfschiff luftschiff
    marke wirkstoff fregatte zigarette geige kassette palette kutter trawler yacht jacht
    kokain heroin cannabis marihuana haschisch crack ecstasy fentanyl amphetamin methamphetamin crystal morphin
    insulin penicillin antibiotikum benzin diesel kerosin lithium uran plutonium wasserstoff erdgas zement`,
  Amount: `
    euro dollar cent pfund franken yen rubel yuan prozent prozentpunkt milliarde million billion tausend dutzend hundert
    tonne kilogramm kilo gramm kilometer meter zentimeter millimeter quadratmeter hektar liter grad kilowatt megawatt
    gigawatt kilowattstunde barrel`,
  Concept: `
    beispiel wort antwort sport import export transport vorwort apparat vorrat verrat referat karat format
    bestand verstand widerstand zustand abstand einwand aufwand gewand gesamt 
    vorschlag ratschlag zuschlag beitrag vortrag auftrag antrag ertrag vertrag rückschlag durchschnitt
    staatsangehörigkeit kampfbereitschaft vorgang umgang zugang rückgang übergang ausgang stromausfall ausland inland
    bauernhof abbruch anspruch widerspruch spruch partnerschaft freundschaft herrschaft
    überraschung zeitraum freiraum weltraum spielraum traum innenraum
    lösung haltung meinung forderung ziel zweck plan idee thema frage
    zeugnis gefängnisstrafe geldstrafe strafe feuerpause menschenrecht wahlrecht recht
    baustein weltbild leitbild vorbild sternbild krankheitsbild landschaft umwelt
    nachtrag haushalt hausarrest ortszeit preis preise kreise weise speise kosten fahrbahn vorführung ausführung
    durchführung einführung verführung abwehr luftabwehr  grundstück viertel elfmeter klage keim anteil
    vorteil nachteil urteil hauptteil abteil unterschied werkzeug zeugung
    urkunde sekunde konstante oberschenkel senkel programm diagramm organigramm parameter barometer trubel ausrede
    zusammenspiel zuspiel ansturm ausübung handgemenge schnittmenge unmenge ehrenamt lehramt laufbahn rennbahn datenbank
    schulbank verdienst zivildienst selbstjustiz plakette kompost rückgrat substrat heirat nitrat präparat quadrat
    absender kommunion erstkommunion selbstverlag notwehr gegenwehr beschwerde obergrenze altersgrenze untergrenze
    kartenhaus teufelskreis umkreis support ressort komfort jawort fuhrpark großraum übersee quartal kapital
    stempel globus gegenzug vollzug schriftzug entzug schachzug vorzug atemzug aufzug auszug instanzenzug seilzug
    siegeszug verzug anzug streifzug fackelzug bezug abzug zerrbild gesamtbild freibrief pfandbrief sparbuch bindeglied frühstück
    gegenstück bruchstück projekt`,
};
