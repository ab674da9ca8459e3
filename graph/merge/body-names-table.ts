/**
 * Authorities, courts, associations, universities, churches, media and clubs by their short, full and everyday names, in the format of
 * `sameNamesTable`. Compiled by hand.
 */
export const bodyNamesTable = `
O Auswärtiges Amt = AA = deutsches Außenministerium = Außenamt
O Bundesverfassungsgericht = Karlsruher Verfassungsgericht = Verfassungsgericht in Karlsruhe = Verfassungsgericht Karlsruhe = Deutsches Bundesverfassungsgericht
O Bundesgerichtshof = BGH in Karlsruhe = Bundesgerichtshof in Karlsruhe
O Bundesanwaltschaft = Generalbundesanwaltschaft = GBA = Generalbundesanwalt = Bundesanwaltschaft beim Bundesgerichtshof = Der Generalbundesanwalt
O Bundesagentur für Arbeit = Bundesanstalt für Arbeit = Nürnberger Bundesagentur = Bundesagentur
O Bundeswirtschaftsministerium = BMWE = Bundesministerium für Wirtschaft und Technologie
O Bundesforschungsministerium = BMFTR = Bundesministerium für Forschung, Technologie und Raumfahrt
O Bundesdigitalministerium = BMDS = Bundesministerium für Digitales und Staatsmodernisierung
O Bundesbeauftragter für den Datenschutz = BfDI
O Presse- und Informationsamt der Bundesregierung = Bundespresseamt = BPA
O Bundespräsidialamt = BPrA = Schloss Bellevue
O Bundesamt für Bevölkerungsschutz und Katastrophenhilfe = BBK
O Bundesamt für Justiz = BfJ
O Bundesamt für Soziale Sicherung = BAS
O Bundesamt für Verbraucherschutz und Lebensmittelsicherheit = BVL
O Bundesamt für Kartographie und Geodäsie = BKG
O Bundesamt für Seeschifffahrt und Hydrographie = Bundesamt für Seeschifffahrt
O Bundesstelle für Flugunfalluntersuchung = BFU
O Bundesanstalt für Straßenwesen = BASt = Bast
O Bundesanstalt für Materialforschung und -prüfung = BAM
O Bundesanstalt für Geowissenschaften und Rohstoffe = BGR
O Bundesgesellschaft für Endlagerung = BGE
O Bundesinstitut für Bevölkerungsforschung = BiB
O Bundesinstitut für Berufsbildung = BIBB = Bibb
O Bundesarchiv = Stasi-Unterlagen-Archiv = Stasi-Unterlagenbehörde = Gauck-Behörde = Birthler-Behörde
O Deutsches Patent- und Markenamt = DPMA = Patentamt
O Zentrale Stelle zur Aufklärung von NS-Verbrechen = Zentrale Stelle Ludwigsburg
O Ministerium für Staatssicherheit = Stasi = MfS = Staatssicherheit = DDR-Staatssicherheit
O Geheime Staatspolizei = Gestapo
O Nationale Volksarmee = NVA
O Freie Deutsche Jugend = FDJ
O NSDAP = Nationalsozialistische Deutsche Arbeiterpartei
O Zentralinstitut für die kassenärztliche Versorgung = Zi
O Gemeinsame Wissenschaftskonferenz = GWK
O Wissenschaftsrat = WR
O Deutscher Ethikrat = Ethikrat
O Sachverständigenrat = Wirtschaftsweise = Sachverständigenrat zur Begutachtung der gesamtwirtschaftlichen Entwicklung = Rat der Wirtschaftsweisen
O Deutscher Wetterdienst = DWD = Offenbacher Wetterdienst
O Bundesnetzagentur = Bonner Netzagentur = Netzagentur
O Statistisches Bundesamt = Destatis = Wiesbadener Statistiker
O Bundesanstalt für Finanzdienstleistungsaufsicht = Finanzaufsicht Bafin = Bonner Finanzaufsicht = Finanzaufsicht BaFin = Finanzaufsicht
O Technisches Hilfswerk = Bundesanstalt THW
O Bundeswehr = Deutsche Bundeswehr = deutsche Streitkräfte = deutsche Armee
O Kommando Spezialkräfte = KSK
O Grenzschutzgruppe 9 = GSG 9 = GSG9
O Spezialeinsatzkommando = SEK
O Deutscher Bundesjugendring = DBJR
O CDU = CDU Deutschlands = Christdemokratische Union = Christlich-Demokratische Union
O CSU = Christsoziale = CSU in Bayern
O SPD = Sozialdemokratische Partei = SPD Deutschlands
O Bündnis 90/Die Grünen = Bündnisgrüne = B90/Grüne = Grünen-Partei = Bündnis 90 / Die Grünen = Grüne Partei = Bündnis 90/Grüne = B’90/Grüne
O FDP = FDP-Partei
O AfD = AfD-Partei = Alternative
O BSW = Wagenknecht-Partei = Bündnis Soziale Gerechtigkeit und Wirtschaftliche Vernunft = Wagenknecht-Bündnis = Bündnis Soziale Gerechtigkeit
O Die Linke = Die Linkspartei = DIE LINKE = Linkspartei.PDS = PDS = Partei des Demokratischen Sozialismus = Partei Die Linke
O Freie Wähler = FW = Freie-Wähler-Partei = Bundesvereinigung Freie Wähler
O Piratenpartei = Piraten
O Volt = Volt Deutschland = Volt Europa
O Werteunion = WerteUnion
O ÖDP = Ökologisch-Demokratische Partei
O Die Partei = Die PARTEI
O Junge Union = JU
O Grüne Jugend = GJ
O Junge Liberale = JuLi
O Frauen-Union = Frauen Union
O Mittelstands- und Wirtschaftsunion = Mittelstandsunion
O Christlich-Demokratische Arbeitnehmerschaft = CDA = Sozialflügel CDA
O Konrad-Adenauer-Stiftung = KAS = Adenauer-Stiftung
O Friedrich-Ebert-Stiftung = FES = Ebert-Stiftung
O Heinrich-Böll-Stiftung = Böll-Stiftung = hbs
O Friedrich-Naumann-Stiftung = Friedrich-Naumann-Stiftung für die Freiheit = Naumann-Stiftung
O Rosa-Luxemburg-Stiftung = RLS = Luxemburg-Stiftung
O Hanns-Seidel-Stiftung = HSS = Seidel-Stiftung
O Desiderius-Erasmus-Stiftung = DES = Erasmus-Stiftung
O Bertelsmann-Stiftung = Bertelsmann Stiftung
O Hans-Böckler-Stiftung = Böckler-Stiftung
O Studienstiftung des deutschen Volkes = Studienstiftung
O Verdi = Dienstleistungsgewerkschaft Verdi = Vereinte Dienstleistungsgewerkschaft = Dienstleistungsgewerkschaft
O GDL = Lokführergewerkschaft = Lokführergewerkschaft GDL = Gewerkschaft Deutscher Lokomotivführer
O EVG = Bahngewerkschaft EVG = Eisenbahnergewerkschaft EVG = Transnet
O IG BCE = IGBCE = Chemiegewerkschaft = Chemiegewerkschaft IG BCE = Industriegewerkschaft Bergbau Chemie Energie
O IG BAU = Industriegewerkschaft Bauen-Agrar-Umwelt = Baugewerkschaft = IG Bauen-Agrar-Umwelt = Baugewerkschaft IG BAU
O Gewerkschaft der Polizei = GdP = Polizeigewerkschaft GdP
O Deutsche Polizeigewerkschaft = DPolG
O Bund Deutscher Kriminalbeamter = BDK
O Vereinigung Cockpit = VC = Pilotengewerkschaft = Pilotengewerkschaft Vereinigung Cockpit = Cockpit
O Ufo = UFO = Unabhängige Flugbegleiter-Organisation = Kabinengewerkschaft Ufo = Flugbegleitergewerkschaft Ufo
O Komba = Komba-Gewerkschaft
O Deutscher Philologenverband = DPhV = Philologenverband
O Verband Bildung und Erziehung = VBE
O Dehoga = Deutscher Hotel- und Gaststättenverband = DEHOGA = Dehoga Bundesverband
O Handelsverband Deutschland = HDE = Einzelhandelsverband HDE
O Gesamtmetall = Arbeitgeberverband Gesamtmetall
O BDI = Industrieverband BDI = Bundesverband der Industrie
O Bitkom = Digitalverband Bitkom = Branchenverband Bitkom = Bundesverband Informationswirtschaft, Telekommunikation und neue Medien
O BDEW = Bundesverband der Energie- und Wasserwirtschaft = Energieverband BDEW
O VKU = Verband kommunaler Unternehmen
O VDV = Verband Deutscher Verkehrsunternehmen
O VCI = Verband der Chemischen Industrie
O ZVEI = Zentralverband Elektrotechnik- und Elektronikindustrie
O GDV = Gesamtverband der Deutschen Versicherungswirtschaft = Gesamtverband der Versicherer
O Bankenverband = Bundesverband deutscher Banken = BdB
O DSGV = Deutscher Sparkassen- und Giroverband = Sparkassenverband
O ZIA = Zentraler Immobilien Ausschuss
O GdW = Bundesverband deutscher Wohnungs- und Immobilienunternehmen
O Haus & Grund = Haus und Grund = Eigentümerverband Haus & Grund
O ZDB = Zentralverband Deutsches Baugewerbe
O Hauptverband der Deutschen Bauindustrie = HDB = Bauindustrieverband
O Wirtschaftsvereinigung Stahl = WV Stahl
O Deutscher Anwaltverein = Anwaltverein
O Bundesrechtsanwaltskammer = BRAK = Brak
O Deutscher Richterbund = DRB = Richterbund
O Deutscher Städtetag = Städtetag
O Deutscher Landkreistag = DLT = Landkreistag
O Spitzenverband der gesetzlichen Krankenkassen = GKV-Spitzenverband = Spitzenverband der Krankenkassen
O Deutsche Krankenhausgesellschaft = DKG = Krankenhausgesellschaft
O Hausärztinnen- und Hausärzteverband = Hausärzteverband = Deutscher Hausärzteverband
O Berufsverband der Kinder- und Jugendärzte = BVKJ
O ABDA = Abda = Bundesvereinigung Deutscher Apothekerverbände
O Paritätischer Wohlfahrtsverband = Paritätischer Gesamtverband = Der Paritätische = Paritätischer = Deutscher Paritätischer Wohlfahrtsverband
O Sozialverband Deutschland = SoVD
O Arbeiter-Samariter-Bund = ASB
O DLRG = Deutsche Lebens-Rettungs-Gesellschaft = Deutsche Lebensrettungsgesellschaft
O Deutsche Gesellschaft zur Rettung Schiffbrüchiger = DGzRS = Seenotretter
O Tafel Deutschland = Tafeln = Dachverband der Tafeln
O Welthungerhilfe = Deutsche Welthungerhilfe
O Misereor = Bischöfliches Hilfswerk Misereor = Hilfswerk Misereor
O Oxfam = Oxfam Deutschland
O Deutsche Umwelthilfe = DUH = Umwelthilfe
O BUND = Bund für Umwelt und Naturschutz = Bund für Umwelt und Naturschutz Deutschland (BUND)
O Naturschutzbund Deutschland = Naturschutzbund = Nabu Deutschland = Naturschutzbund Nabu
O WWF = World Wildlife Fund = Umweltstiftung WWF
O Foodwatch = foodwatch = Verbraucherorganisation Foodwatch
O Stiftung Warentest = Warentester = Warentest
O Verbraucherzentrale Bundesverband = VZBV = Verbraucherzentralen
O ADAC = Allgemeiner Deutscher Automobilclub = Automobilclub ADAC = Autoclub ADAC
O Pro Asyl = PRO ASYL
O Attac = ATTAC = Globalisierungskritiker Attac
O Chaos Computer Club = CCC
O Peta = PETA = Tierrechtsorganisation Peta
O Transparency International = Transparency = Transparency Deutschland
O Deutsche Aidshilfe = Aidshilfe
O LSVD = Lesben- und Schwulenverband = Lesben- und Schwulenverband in Deutschland
O Deutscher Schützenbund = DSB = Schützenbund
O Deutscher Feuerwehrverband = DFV = Feuerwehrverband
O Deutscher Tennis Bund = Deutscher Tennis-Bund
O Deutscher Schwimm-Verband = Deutscher Schwimmverband
O Deutscher Volleyball-Verband = DVV
O Deutscher Turner-Bund = Deutscher Turnerbund
O Deutscher Boxsport-Verband = Deutscher Boxverband
O Deutsche Fußball Liga = DFL = Deutsche Fußball-Liga = Ligaverband DFL
O FIFA = Weltverband Fifa = Fédération Internationale de Football Association = Fußball-Weltverband = Fußball-Weltverband Fifa
O UEFA = Europäische Fußball-Union = Uefa-Verband = Union of European Football Associations = Europäischer Fußballverband
O IOC = Internationale Olympische Komitee
O World Athletics = IAAF = Leichtathletik-Weltverband = Leichtathletik-Weltverband IAAF
O ATP = Association of Tennis Professionals
O WTA = Women’s Tennis Association
O NBA = National Basketball Association = US-Basketballliga NBA
O NFL = National Football League = US-Footballliga NFL
O NHL = National Hockey League
O DEL = Deutsche Eishockey Liga = Deutsche Eishockey-Liga
O HBL = Handball-Bundesliga
O BBL = Basketball-Bundesliga = easyCredit BBL
O Evangelische Kirche in Deutschland = Evangelische Kirche
O Evangelische Kirche im Rheinland = EKiR = rheinische Kirche = Rheinische Landeskirche
O Evangelische Kirche von Westfalen = EKvW = westfälische Kirche
O Evangelische Kirche in Hessen und Nassau = EKHN
O Evangelische Kirche Berlin-Brandenburg-schlesische Oberlausitz = EKBO
O Nordkirche = Evangelisch-Lutherische Kirche in Norddeutschland
O Evangelische Kirche in Mitteldeutschland = EKM
O Evangelisch-Lutherische Landeskirche Hannovers = Hannoversche Landeskirche = Landeskirche Hannover = hannoversche Landeskirche
O Evangelische Landeskirche in Württemberg = württembergische Landeskirche
O Evangelische Landeskirche in Baden = badische Landeskirche
O Evangelisch-Lutherische Kirche in Bayern = ELKB = bayerische Landeskirche
O Evangelisch-Lutherische Landeskirche Sachsens = sächsische Landeskirche
O Römisch-katholische Kirche = katholische Kirche = Katholische Kirche
O Vatikan = Heiliger Stuhl
O Ökumenischer Rat der Kirchen = ÖRK = Weltkirchenrat
O Erzbistum München und Freising = Erzbistum München-Freising = Erzbistum München = Erzdiözese München und Freising
O Ditib = DITIB = Türkisch-Islamische Union der Anstalt für Religion = Islamverband Ditib
O Milli Görüş = Millî Görüş = IGMG = Milli Görüs = Islamische Gemeinschaft Milli Görüş
O Universität Freiburg = Albert-Ludwigs-Universität = Albert-Ludwigs-Universität Freiburg = Uni Freiburg = Universität Freiburg im Breisgau
O Universität Heidelberg = Ruprecht-Karls-Universität = Ruprecht-Karls-Universität Heidelberg = Uni Heidelberg
O Universität Tübingen = Eberhard Karls Universität = Eberhard Karls Universität Tübingen = Eberhard-Karls-Universität = Uni Tübingen = Eberhard-Karls-Universität Tübingen
O Universität Göttingen = Georg-August-Universität = Georg-August-Universität Göttingen = Uni Göttingen
O Universität Erlangen-Nürnberg = Friedrich-Alexander-Universität = FAU = Friedrich-Alexander-Universität Erlangen-Nürnberg = FAU Erlangen-Nürnberg = Uni Erlangen
O Universität Würzburg = Julius-Maximilians-Universität = Julius-Maximilians-Universität Würzburg = JMU = Uni Würzburg
O Universität Kiel = Christian-Albrechts-Universität = CAU = Christian-Albrechts-Universität zu Kiel = Uni Kiel = CAU Kiel
O Universität Jena = Friedrich-Schiller-Universität = Friedrich-Schiller-Universität Jena = FSU Jena = Uni Jena
O Universität Halle-Wittenberg = Martin-Luther-Universität = MLU = Martin-Luther-Universität Halle-Wittenberg = Universität Halle = Uni Halle = Martin-Luther-Universität Halle
O Universität Mainz = Johannes Gutenberg-Universität = Johannes Gutenberg-Universität Mainz = Johannes-Gutenberg-Universität = JGU = Uni Mainz = Gutenberg-Universität = Johannes-Gutenberg-Universität Mainz
O Universität Marburg = Philipps-Universität = Philipps-Universität Marburg = Uni Marburg
O Universität Gießen = Justus-Liebig-Universität = Justus-Liebig-Universität Gießen = JLU = Uni Gießen
O Universität Magdeburg = Otto-von-Guericke-Universität = Otto-von-Guericke-Universität Magdeburg = Uni Magdeburg
O Universität Bamberg = Otto-Friedrich-Universität = Otto-Friedrich-Universität Bamberg = Uni Bamberg
O Universität Düsseldorf = Heinrich-Heine-Universität = HHU = Heinrich-Heine-Universität Düsseldorf = Uni Düsseldorf
O Universität Greifswald = Ernst-Moritz-Arndt-Universität = Ernst-Moritz-Arndt-Universität Greifswald = Uni Greifswald
O Universität Oldenburg = Carl von Ossietzky Universität = Carl von Ossietzky Universität Oldenburg = Uni Oldenburg = Carl-von-Ossietzky-Universität = Carl-von-Ossietzky-Universität Oldenburg
O Universität Hannover = Leibniz-Universität = Leibniz Universität Hannover = Leibniz-Universität Hannover = Uni Hannover = LUH
O Universität Lüneburg = Leuphana = Leuphana Universität Lüneburg = Leuphana-Universität = Uni Lüneburg
O Europa-Universität Viadrina = Viadrina = Universität Frankfurt an der Oder = Universität Frankfurt (Oder) = Europa-Universität Viadrina Frankfurt (Oder)
O Goethe-Universität Frankfurt = Johann Wolfgang Goethe-Universität = Johann-Wolfgang-Goethe-Universität = Frankfurter Goethe-Universität = Goethe-Uni Frankfurt = Johann Wolfgang Goethe-Universität Frankfurt am Main = Goethe-Uni
O Bauhaus-Universität Weimar = Bauhaus-Universität = Bauhaus-Uni
O Universität Bonn = Rheinische Friedrich-Wilhelms-Universität = Rheinische Friedrich-Wilhelms-Universität Bonn = Friedrich-Wilhelms-Universität = Uni Bonn
O Universität zu Köln = Universität Köln = Uni Köln = Albertus-Magnus-Universität
O Bergische Universität Wuppertal = Universität Wuppertal = Uni Wuppertal = Bergische Uni
O Ruhr-Universität Bochum = RUB = Ruhr-Universität = Uni Bochum = Universität Bochum = Ruhr-Uni Bochum = Ruhr-Uni
O Universität Duisburg-Essen = UDE = Uni Duisburg-Essen
O TU Dortmund = Technische Universität Dortmund = Universität Dortmund
O Westfälische Wilhelms-Universität Münster = Universität Münster = WWU = Westfälische Wilhelms-Universität = Uni Münster = WWU Münster
O Rheinisch-Westfälische Technische Hochschule Aachen = RWTH Aachen = RWTH = Technische Hochschule Aachen = TH Aachen = RWTH Aachen University
O Technische Universität München = TUM = TU München = Technische Hochschule München
O Freie Universität Berlin = FU Berlin = Freie Universität = FU
O Humboldt-Universität zu Berlin = Humboldt-Uni = HU = Humboldt-Uni Berlin = Berliner Humboldt-Universität
O Helmut-Schmidt-Universität = Helmut-Schmidt-Universität Hamburg = Universität der Bundeswehr Hamburg = HSU
O Universität der Bundeswehr München = UniBw München = Bundeswehr-Universität München = Bundeswehruniversität München
O Medizinische Hochschule Hannover = MHH
O Universitätsklinikum Hamburg-Eppendorf = UKE = Uniklinik Eppendorf = Uniklinikum Eppendorf = Universitätsklinikum Eppendorf
O Universitätsklinikum Schleswig-Holstein = UKSH = Uniklinik Kiel
O Charité = Charité – Universitätsmedizin Berlin = Charité-Universitätsmedizin = Charité Universitätsmedizin Berlin = Berliner Uniklinik Charité
O Klinikum rechts der Isar = Klinikum rechts der Isar der TU München = Rechts der Isar = MRI München = TUM Klinikum Rechts der Isar
O Fernuniversität Hagen = FernUniversität in Hagen = Fern-Uni Hagen = Fernuni Hagen = Fernuniversität in Hagen
O Karlsruher Institut für Technologie = KIT = Universität Karlsruhe
O École Polytechnique Fédérale de Lausanne = EPFL = ETH Lausanne = Eidgenössische Technische Hochschule Lausanne
O Universität Paris = Sorbonne = Universität Sorbonne
O London School of Economics = LSE
O Columbia-Universität = Columbia University = Columbia
O Stanford-Universität = Stanford University = Stanford = Universität Stanford
O Yale-Universität = Yale University = Yale = Universität Yale
O Princeton-Universität = Princeton University = Princeton = Universität Princeton
O Johns-Hopkins-Universität = Johns Hopkins University = Johns Hopkins = Johns Hopkins Universität
O Frankfurter Allgemeine Zeitung = FAZ = F.A.Z. = Frankfurter Allgemeine = F.A.Z
O Bild-Zeitung = Bild = Bildzeitung = BILD = Boulevardblatt Bild
O taz = TAZ = Taz = tageszeitung = Tageszeitung taz = die tageszeitung
O B.Z.
O Stern = stern = Magazin Stern
O Focus = FOCUS = Nachrichtenmagazin Focus
O Tagesspiegel = Berliner Tagesspiegel
O Handelsblatt = HB
O Stuttgarter Zeitung = StZ
O Stuttgarter Nachrichten = StN
O Hamburger Abendblatt = Abendblatt
O Hamburger Morgenpost = Mopo = MOPO
O Münchner Merkur = Merkur
O Nürnberger Nachrichten = NN
O Badische Neueste Nachrichten = BNN
O Rhein-Neckar-Zeitung = RNZ
O Südwest Presse = Südwestpresse
O Sächsische Zeitung = SäZ
O Weser-Kurier = Weser Kurier
O Nordwest-Zeitung = NWZ = Nordwestzeitung
O Ostsee-Zeitung = OZ = Ostseezeitung
O Ruhr Nachrichten = Ruhrnachrichten
O New York Times = NY Times = NYTimes
O Washington Post = WP
O Financial Times = Londoner Financial Times
O Der Standard = Standard = DerStandard = derStandard
O Neue Zürcher Zeitung = NZZ = Neue Zürcher
O Wirtschaftswoche = WirtschaftsWoche = WiWo
O Manager Magazin = manager magazin = Manager-Magazin
O Deutsche Presse-Agentur = Nachrichtenagentur dpa = Dpa = dpa-Agentur
O Agence France-Presse = AFP = Agence France Presse = Nachrichtenagentur AFP
O Evangelischer Pressedienst = epd = EPD
O Katholische Nachrichten-Agentur = KNA
O Austria Presse Agentur = APA
O Keystone-SDA = SDA = Schweizerische Depeschenagentur
O Ansa = ANSA = Nachrichtenagentur Ansa
O Anadolu = Anadolu Ajansı = Anadolu Agency = Nachrichtenagentur Anadolu
O Bloomberg = Bloomberg News = Nachrichtenagentur Bloomberg
O Reuters = Thomson Reuters = Nachrichtenagentur Reuters
O ARD = Arbeitsgemeinschaft der öffentlich-rechtlichen Rundfunkanstalten der Bundesrepublik Deutschland = ARD-Senderverbund = Das Erste = Erstes Deutsches Fernsehen = Arbeitsgemeinschaft der öffentlich-rechtlichen Rundfunkanstalten
O ZDF = Mainzer Sender = Zweites Programm
O Arte = ARTE = Kultursender Arte
O 3sat = 3Sat
O Phoenix = phoenix
O Hessischer Rundfunk = HR = hr
O Saarländischer Rundfunk = SR
O Rundfunk Berlin-Brandenburg = rbb
O Deutschlandfunk = Dlf = Deutschlandradio
O Welt TV = N24 = Nachrichtensender Welt
O n-tv = ntv = NTV
O Sat.1 = Sat 1 = SAT.1
O ProSieben = Pro Sieben = Pro7 = Pro 7
O CBS = Columbia Broadcasting System
O NBC = National Broadcasting Company
O Fox News = Fox-News = FoxNews
O Rai = RAI = Radiotelevisione Italiana
O Hamburger SV = Hamburger Sportverein = Rothosen = HSV
O 1. FC Kaiserslautern = Lautern = Rote Teufel
O 1. FC Köln = Effzeh = Geißbock-Klub
O FC Schalke 04 = FC Schalke = Königsblau = S04 = Königsblaue
O FC Bayern München = Rekordmeister FC Bayern = Rekordmeister Bayern München = FC Bayern = Bayern = Rekordmeister Bayern
O Borussia Dortmund = Dortmund = BVB = Ballspielverein Borussia 09 Dortmund = Schwarz-Gelbe
O Borussia Mönchengladbach = Gladbach = VfL Borussia Mönchengladbach = Fohlenelf = M’gladbach = Fohlen
O Bayer 04 Leverkusen = Werkself = Leverkusen
O VfB Stuttgart = Stuttgart
O VfL Wolfsburg = Wölfe
O Werder Bremen = Bremen = SVW
O SC Freiburg = Freiburg = Sport-Club = Sportclub Freiburg
O 1. FSV Mainz 05 = Mainz = Nullfünfer
O FC Augsburg = Augsburg
O 1. FC Union Berlin = Eiserne = Die Eisernen
O Hertha BSC = Hertha BSC Berlin
O TSV 1860 München = TSV 1860 = Löwen = Sechzig = Sechziger = 1860 = Münchner Löwen
O Fortuna Düsseldorf = F95 = Düsseldorf
O Hannover 96 = H96 = Hannover = 96
O Eintracht Braunschweig = BTSV = Braunschweig
O SV Darmstadt 98 = Lilien = SV 98
O VfL Bochum = VfL Bochum 1848
O FC St. Pauli = Kiezklub = Kiezclub = St. Pauli
O Karlsruher SC = KSC
O 1. FC Nürnberg = Nürnberg = FCN = Der Club = Glubb
O SpVgg Greuther Fürth = Fürth = Kleeblatt = SpVgg Fürth
O Kickers Offenbach = OFC = Offenbacher Kickers = Offenbacher FC Kickers
O Stuttgarter Kickers = Kickers Stuttgart
O 1. FC Magdeburg = FCM = FC Magdeburg
O Hallescher FC = HFC = Halle FC
O Chemnitzer FC = CFC
O FC Erzgebirge Aue = Erzgebirge Aue = Veilchen
O 1. FC Saarbrücken = FCS = FC Saarbrücken
O SSV Jahn Regensburg = Jahn Regensburg = Regensburg
O SV Elversberg = Elversberg = SV 07 Elversberg
O SSV Ulm 1846 = SSV Ulm = Ulm 1846
O Arminia Bielefeld = DSC = Bielefeld
O VfL Osnabrück = Lila-Weiß
O SV Meppen = Meppen
O Paris Saint-Germain = Paris SG = PSG = Paris St-Germain
O Real Madrid = Königliche = Los Blancos = Die Königlichen
O FC Barcelona = Barca = Barça = Blaugrana
O Atlético Madrid = Atletico Madrid = Atletico
O Manchester United = Man U = Manchester Utd = Red Devils = Manchester Utd.
O Manchester City = Citizens = Skyblues
O FC Arsenal = FC Arsenal London
O Tottenham Hotspur = Tottenham = Spurs
O Inter Mailand = Nerazzurri = Internazionale
O Juventus Turin = Bianconeri
O SSC Neapel = Napoli
O Ajax Amsterdam = Ajax
O THW Kiel = Zebras
O SG Flensburg-Handewitt = Flensburg-Handewitt
O SC Magdeburg = SCM
O FC Bayern Basketball = FC Bayern München Basketball = Bayern-Basketballer = Basketballer des FC Bayern
O Weltklimarat = IPCC = Intergovernmental Panel on Climate Change = Weltklimarat IPCC = UN-Klimarat
O Weltbiodiversitätsrat = IPBES
O UNESCO = UN-Kulturorganisation = Unesco-Kommission = UN-Organisation für Bildung, Wissenschaft und Kultur
O Europäische Union = EU = Staatengemeinschaft EU
O Europäische Kommission = EU-Kommission = Brüsseler Behörde
O Europäischer Gerichtshof = Luxemburger Gerichtshof
O Europäischer Gerichtshof für Menschenrechte = Straßburger Gerichtshof = Menschenrechtsgerichtshof = Europäischer Menschenrechtsgerichtshof = Straßburger Menschenrechtsgerichtshof = EGMR
O Internationaler Strafgerichtshof = Weltstrafgericht = Strafgerichtshof in Den Haag = Internationale Strafgerichtshof
O Internationaler Gerichtshof = IGH = Internationaler Gerichtshof der UN = Internationaler Gerichtshof in Den Haag = ICJ = UN-Gerichtshof
O US-Notenbank = Federal Reserve = Fed = Federal Reserve Bank = Federal Reserve System = Notenbank Fed
O Bank of England = BoE = britische Notenbank = britische Zentralbank
O Bank of Japan = BoJ = japanische Notenbank
O Schweizerische Nationalbank = SNB
O Österreichische Nationalbank = OeNB = Oesterreichische Nationalbank
O Weltbank = World Bank
O DEA = Drug Enforcement Administration = US-Drogenbehörde
O Secret Service = United States Secret Service
O USAID = US-Entwicklungsbehörde = US-Entwicklungsbehörde USAID = U.S. Agency for International Development
O Oberster Gerichtshof der USA = Oberster US-Gerichtshof
O US-Finanzministerium = Treasury
O US-Justizministerium = Department of Justice = DOJ
O Scotland Yard = Metropolitan Police = Londoner Polizei
O Unterhaus = House of Commons = britisches Unterhaus
O Oberhaus = House of Lords = britisches Oberhaus
O Hamas = Islamische Widerstandsbewegung = Terrororganisation Hamas
O Islamischer Staat = IS = Daesch = Terrormiliz IS = IS-Miliz = Terrormiliz Islamischer Staat = ISIL
O Revolutionsgarden = Islamische Revolutionsgarde = Pasdaran = iranische Revolutionsgarde = Islamische Revolutionsgarden
O Partei der Arbeit Koreas = Arbeiterpartei Nordkoreas
O SVP = SVP Schweiz = Schweizerische Volkspartei
O Südtiroler Volkspartei = SVP Südtirol
O ÖVP = Neue Volkspartei = Volkspartei Österreich
O Mitte = Die Mitte = CVP = Christlichdemokratische Volkspartei
O Sumar = Movimiento Sumar
O ERC = Esquerra Republicana de Catalunya = Republikanische Linke Kataloniens
O Junts = Junts per Catalunya
O Fatah = Al-Fatah
O Volkskongress = Nationaler Volkskongress = Chinas Volkskongress = Chinesischer Volkskongress
O Volksbefreiungsarmee = chinesische Armee
O Berliner Ensemble = BE
O Deutsches Theater Berlin = Deutsches Theater
O Volksbühne = Volksbühne Berlin = Berliner Volksbühne = Volksbühne am Rosa-Luxemburg-Platz
O Schauspielhaus Hamburg = Deutsches Schauspielhaus = Deutsches Schauspielhaus Hamburg
O Münchner Kammerspiele = Kammerspiele München
O Deutsche Oper Berlin = Deutsche Oper
O Staatsoper Unter den Linden = Berliner Staatsoper = Staatsoper Berlin = Lindenoper
O Semperoper = Semperoper Dresden = Sächsische Staatsoper
O Wiener Staatsoper = Staatsoper Wien
O Burgtheater = Wiener Burgtheater
O Berliner Philharmoniker = Philharmoniker Berlin = Berliner Philharmonisches Orchester
O Elbphilharmonie = Elphi = Hamburger Elbphilharmonie = Elbphilharmonie Hamburg
O Gewandhausorchester = Leipziger Gewandhausorchester = Gewandhausorchester Leipzig
O British Museum = Britisches Museum
O Guggenheim-Museum = Guggenheim = Guggenheim Museum
O Zentrum für Kunst und Medien = ZKM = ZKM Karlsruhe
O Humboldt-Forum = Humboldt Forum = Humboldtforum
O Deutsches Historisches Museum = DHM
O Germanisches Nationalmuseum = GNM
O Haus der Geschichte = Haus der Geschichte der Bundesrepublik Deutschland
O Deutsche Nationalbibliothek = DNB
O Akademie der Künste = AdK
O Nationale Akademie der Wissenschaften Leopoldina = Leopoldina = Wissenschaftsakademie Leopoldina = Nationalakademie Leopoldina
O Alfred-Wegener-Institut = AWI = Alfred-Wegener-Institut Bremerhaven = Alfred-Wegener-Institut für Polar- und Meeresforschung
O Robert Koch-Institut = RKI = Robert Koch Institut
O Bernhard-Nocht-Institut = BNITM = Bernhard-Nocht-Institut für Tropenmedizin
O Friedrich-Loeffler-Institut = FLI
O Deutsches Krebsforschungszentrum = DKFZ
O Deutsches Elektronen-Synchrotron = Desy = DESY
O GSI Helmholtzzentrum = GSI
O Geoforschungszentrum Potsdam = GFZ = Deutsches Geoforschungszentrum = Helmholtz-Zentrum Potsdam
O Institut für Makroökonomie und Konjunkturforschung = IMK
O Wissenschaftszentrum Berlin = WZB = Wissenschaftszentrum Berlin für Sozialforschung
O Leibniz-Gemeinschaft = Wissenschaftsgemeinschaft Gottfried Wilhelm Leibniz
O Statistisches Amt der Europäischen Union = Eurostat = EU-Statistikamt Eurostat = EU-Statistikbehörde
O Nord Stream 2 AG = Nord Stream 2
O Roskosmos = Roscosmos = russische Raumfahrtbehörde
O Jaxa = JAXA = japanische Raumfahrtbehörde
O Europäische Südsternwarte = ESO = Eso
O Gesellschaft für Anlagen- und Reaktorsicherheit = GRS = Gesellschaft für Reaktorsicherheit
O Deutsches Kinderhilfswerk = DKHW
O Stiftung Deutsche Krebshilfe = Deutsche Krebshilfe = Krebshilfe
O Landesbetrieb Straßenbau NRW = Straßen.NRW = Straßen NRW = Landesbetrieb Straßen NRW = Landesbetrieb Straßenbau Nordrhein-Westfalen = Strassen.NRW
O Universität der Künste Berlin = UdK = UdK Berlin = Udk Berlin = Universität der Künste
O Folkwang-Universität = Folkwang Universität der Künste = Folkwang-Uni = Folkwang Universität = Folkwang-Hochschule
O Sigmund-Freud-Universität = SFU Wien = Sigmund-Freud-Privatuniversität = Sigmund Freud Privatuniversität = SFU
O Schaubühne = Schaubühne am Lehniner Platz = Berliner Schaubühne = Schaubühne Berlin
O Thalia Theater = Thalia-Theater = Hamburger Thalia Theater = Thalia Theater Hamburg = Hamburger Thalia-Theater
O Residenztheater = Münchner Residenztheater = Resi = Bayerisches Staatsschauspiel
O Schwäbische Zeitung = Schwäbische
O Neues Deutschland = Zeitung „nd“
O Vatican News = Radio Vatikan = Vatikanradio
O 1. FC Heidenheim = FCH = FC Heidenheim 1846
O SV Wehen Wiesbaden = Wehen Wiesbaden = SVWW = Wehen-Wiesbaden
O Young Boys Bern = YB Bern
O Sturm Graz = SK Sturm Graz = SK Puntigamer Sturm Graz
O Kölner Haie = Haie = KEC
O Adler Mannheim = Adler
O Rhein-Neckar Löwen = RNL
O UN-Sicherheitsrat = UNO-Sicherheitsrat = Uno-Sicherheitsrat = Sicherheitsrat der UN = Sicherheitsrat der UNO = UN-Sicherheitsrats
O Internationaler Seegerichtshof = Seegerichtshof in Hamburg = Seegerichtshof
O Global Fund = Globaler Fonds = Globaler Fonds gegen Aids, Tuberkulose und Malaria
O Europäisches Parlament = EP = Straßburger Parlament = EU-Volksvertretung
O SRG = Schweizerische Radio- und Fernsehgesellschaft = SRG SSR
O Migros = Migros-Genossenschafts-Bund = Migros-Gruppe
O Coop = Coop Schweiz
O Nationalrat = österreichischer Nationalrat
O Identitäre Bewegung = IB = Identitäre = Die Identitären
O Al-Nusra-Front = Al-Nusra = Nusra-Front = Dschabhat al-Nusra = Jabhat al-Nusra
O Hells Angels = Rockergruppe Hells Angels = Rockerclub Hells Angels = Hells Angels MC
O Pegida = Patriotische Europäer gegen die Islamisierung des Abendlandes
O Museum Ludwig = Kölner Museum Ludwig = Museum Ludwig Köln
O Alte Pinakothek = Alte Pinakothek München
O Neue Nationalgalerie = Neue Nationalgalerie Berlin
O Hamburger Kunsthalle = Kunsthalle Hamburg
O Deutsches Museum = Deutsches Museum München
O Naturkundemuseum Berlin = Museum für Naturkunde = Museum für Naturkunde Berlin
O ’Ndrangheta = Ndrangheta = 'Ndrangheta = ndrangheta
O Cosa Nostra = sizilianische Mafia
O Taliban = Taleban = Islamistische Taliban
O Fraunhofer-Institut für Solare Energiesysteme = Fraunhofer ISE = Fraunhofer-ISE
O Bayerisches Rotes Kreuz = BRK
O Wiener Philharmoniker = Philharmoniker Wien
O Bamberger Symphoniker = Bamberger Sinfoniker
O Deutscher Presserat = Presserat
O Deutscher Kulturrat = Kulturrat
O Deutscher Frauenrat = Frauenrat
O US-Heimatschutzministerium = Heimatschutzministerium
O 1. FC Union Berlin = 1. FC Union = FC Union
O MSV Duisburg = Meidericher SV
O Hamburger Sparkasse = Haspa
O Rapid Support Forces = RSF-Miliz
O Bund der Steuerzahler = BdSt
O Revolutionsgarden = Revolutionsgarde
O Internationaler Währungsfonds = Weltwährungsfonds = IWF
O Welthandelsorganisation = World Trade Organization = WTO
O Unesco = Organisation der Vereinten Nationen für Bildung, Wissenschaft und Kultur = UN-Kulturorganisation
O Arabische Liga = Liga der Arabischen Staaten
O Europäische Behörde für Lebensmittelsicherheit = Efsa = EFSA
O UNRWA = UN-Palästinenserhilfswerk = UN-Palästinenserhilfswerk UNRWA = Palästinenserhilfswerk der Vereinten Nationen
O Hisbollah = Hizbullah = Hizbollah = Hisbollah-Miliz
O Rassemblement National = Le-Pen-Partei
`;
