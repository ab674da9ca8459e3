/** One thing a line: type, the name in use, the others. Compiled by hand, for the merge only: in a text *Real* may mean much else. */
export const sameNamesTable = `
O AC Mailand = AC Milan = Milan = Associazione Calcio Milan
O Inter Mailand = Inter = Inter Milan = FC Internazionale = Internazionale Mailand = FC Internazionale Milano
O Juventus Turin = Juventus = Juve = FC Juventus
O AS Rom = AS Roma = Roma
O Lazio Rom = Lazio = SS Lazio = Lazio Roma
O SSC Neapel = SSC Napoli = FC Neapel
O AC Florenz = Fiorentina = AC Fiorentina
O Atalanta Bergamo = Atalanta
O Sampdoria Genua = Sampdoria
O Real Madrid = Real = Real Madrid CF
O Atlético Madrid = Atlético = Club Atlético de Madrid
O FC Barcelona = Barça = Barcelona = Barcelona FC
O Athletic Bilbao = Athletic Club = Athletic Club Bilbao
O Real Sociedad San Sebastián = Real Sociedad
O Betis Sevilla = Real Betis = Real Betis Sevilla
O FC Sevilla = Sevilla FC = Sevilla
O FC Valencia = Valencia CF = Valencia
O Espanyol Barcelona = Espanyol = RCD Espanyol
O FC Chelsea = Chelsea = Chelsea FC = Chelsea London = Chelsea F.C.
O FC Arsenal = Arsenal = Arsenal FC = Arsenal London = FC Arsenal London = Gunners
O FC Liverpool = Liverpool = Liverpool FC = Reds
O FC Everton = Everton = Everton FC
O Tottenham Hotspur = Tottenham = Tottenham Hotspurs = Spurs
O Manchester United = Man United = ManU = Man Utd = Manchester United FC
O Manchester City = Man City = ManCity
O Newcastle United = Newcastle
O West Ham United = West Ham
O Leicester City = Leicester
O Aston Villa = Villa
O Wolverhampton Wanderers = Wolverhampton = Wolves
O Crystal Palace = Crystal Palace FC
O Brighton & Hove Albion = Brighton
O Nottingham Forest = Nottingham
O Leeds United = Leeds
O Celtic Glasgow = Celtic = Celtic FC
O Glasgow Rangers = Rangers = Rangers FC
O Olympique Marseille = Olympique de Marseille = OM
O Olympique Lyon = Olympique Lyonnais = OL
O AS Monaco = Monaco
O OSC Lille = Lille = LOSC Lille = LOSC
O Stade Rennes = Stade Rennais
O OGC Nizza = OGC Nice
O Racing Straßburg = Racing Strasbourg = RC Strasbourg
O Ajax Amsterdam = Ajax = AFC Ajax = AFC Ajax Amsterdam
O PSV Eindhoven = PSV
O Feyenoord Rotterdam = Feyenoord
O RSC Anderlecht = Anderlecht
O FC Brügge = Club Brügge = Club Brugge = FC Bruges
O Standard Lüttich = Standard Liège
O Benfica Lissabon = Benfica = SL Benfica
O Sporting Lissabon = Sporting CP = Sporting = Sporting Clube de Portugal
O FC Porto = Porto
O Galatasaray Istanbul = Galatasaray = Galatasaray SK
O Fenerbahçe Istanbul = Fenerbahçe = Fenerbahce
O Beşiktaş Istanbul = Beşiktaş = Besiktas = Besiktas Istanbul
O Trabzonspor = Trabzonspor AŞ
O Olympiakos Piräus = Olympiakos = Olympiacos = Olympiacos Piräus
O Panathinaikos Athen = Panathinaikos
O PAOK Saloniki = PAOK Thessaloniki = PAOK
O AEK Athen = AEK
O Roter Stern Belgrad = Roter Stern = Crvena Zvezda = Crvena zvezda Belgrad
O Partizan Belgrad = Partizan
O Dinamo Zagreb = GNK Dinamo Zagreb
O Hajduk Split = HNK Hajduk Split
O Dynamo Kiew = Dynamo Kyiv = Dynamo Kyjiw
O Schachtar Donezk = Schachtar = Shakhtar Donetsk = FK Schachtar Donezk
O Zenit St. Petersburg = Zenit Sankt Petersburg = Zenit
O ZSKA Moskau = CSKA Moskau
O Spartak Moskau = Spartak
O Lokomotive Moskau = Lok Moskau = Lokomotiv Moskau
O Slavia Prag = Slavia Praha
O Sparta Prag = Sparta Praha
O Viktoria Pilsen = Viktoria Plzeň
O Steaua Bukarest = FCSB = FCSB Bukarest
O Legia Warschau = Legia
O Ferencváros Budapest = Ferencváros = Ferencvaros = FTC Budapest
O FC Kopenhagen = FC København
O Bröndby IF = Brøndby = Bröndby Kopenhagen = Brøndby IF
O Malmö FF = Malmö
O Rosenborg Trondheim = Rosenborg BK = Rosenborg
O Red Bull Salzburg = RB Salzburg = FC Salzburg
O Rapid Wien = Rapid = SK Rapid
O Austria Wien = FK Austria Wien
O Sturm Graz = SK Sturm
O Linzer ASK = LASK = LASK Linz
O Wolfsberger AC = WAC
O FC Basel = Basel = FCB Basel
O Young Boys Bern = BSC Young Boys = Young Boys = YB
O FC Zürich = FCZ
O Grasshopper Club Zürich = Grasshoppers Zürich = Grasshoppers = GC
O Boca Juniors = Boca Juniors Buenos Aires
O River Plate = River Plate Buenos Aires
O FC Bayern München = Bayern = FC Bayern = Bayern München
O Borussia Dortmund = BVB = BVB Dortmund = BVB 09
O Borussia Mönchengladbach = Gladbach = Mönchengladbach = Borussia M’gladbach = Bor. Mönchengladbach
O Bayer 04 Leverkusen = Bayer Leverkusen = Bayer 04 = Leverkusen
O FC Schalke 04 = Schalke = Schalke 04 = S04
O Hamburger SV = HSV = Hamburger Sport-Verein
O FC St. Pauli = St. Pauli = FC Sankt Pauli
O 1. FC Köln = FC Köln = Effzeh
O VfB Stuttgart = VfB
O VfL Wolfsburg = Wolfsburg
O VfL Bochum = Bochum
O Eintracht Frankfurt = SGE = SG Eintracht Frankfurt
O Werder Bremen = SV Werder = Werder = SV Werder Bremen
O RB Leipzig = RasenBallsport Leipzig = Rasenballsport Leipzig = RBL
O TSG Hoffenheim = TSG 1899 Hoffenheim = 1899 Hoffenheim = Hoffenheim
O 1. FSV Mainz 05 = Mainz 05 = FSV Mainz = FSV Mainz 05
O 1. FC Union Berlin = Union Berlin
O Hertha BSC = Hertha = Hertha BSC Berlin = Hertha Berlin
O 1. FC Heidenheim = FC Heidenheim = Heidenheim
O FC Augsburg = FCA
O SC Freiburg = Sport-Club Freiburg = SCF
O Arminia Bielefeld = DSC Arminia Bielefeld = DSC Arminia
O SV Darmstadt 98 = Darmstadt 98 = Darmstadt
O Fortuna Düsseldorf = Fortuna
O Hannover 96 = Hannoverscher SV von 1896 = Hannoverscher Sportverein von 1896
O TSV 1860 München = 1860 München = TSV München 1860 = 1860 = Münchner Löwen
O 1. FC Nürnberg = FC Nürnberg = FCN
O 1. FC Kaiserslautern = FC Kaiserslautern = FCK Kaiserslautern = Kaiserslautern
O SpVgg Greuther Fürth = Greuther Fürth
O SC Paderborn 07 = SC Paderborn = Paderborn
O Karlsruher SC = KSC
O FC Hansa Rostock = Hansa Rostock
O Dynamo Dresden = SG Dynamo Dresden = SGD
O FC Energie Cottbus = Energie Cottbus
O FC Carl Zeiss Jena = Carl Zeiss Jena
O Rot-Weiss Essen = Rot-Weiß Essen = RWE Essen
O MSV Duisburg = MSV
O Alemannia Aachen = TSV Alemannia Aachen
O Preußen Münster = SC Preußen Münster
O Holstein Kiel = KSV Holstein = KSV Holstein Kiel
O SV Waldhof Mannheim = Waldhof Mannheim
O Eisbären Berlin = EHC Eisbären Berlin
O Adler Mannheim = Mannheimer Adler
O EHC Red Bull München = Red Bull München
O Alba Berlin = ALBA Berlin
O Füchse Berlin = Berliner Füchse
O Rhein-Neckar Löwen = Rhein-Neckar-Löwen
O Los Angeles Lakers = LA Lakers = Lakers
O New York Yankees = Yankees
O Golden State Warriors = Warriors
O Dallas Mavericks = Mavericks
O Kansas City Chiefs = Chiefs
O Deutscher Handballbund = DHB
O Deutscher Eishockey-Bund = DEB
O Deutscher Skiverband = DSV
O Deutscher Leichtathletik-Verband = DLV
O Deutscher Basketball Bund = Deutscher Basketballbund
O Deutscher Alpenverein = DAV
O Internationaler Skiverband = FIS
O Internationaler Automobilverband = FIA
O Welt-Anti-Doping-Agentur = WADA = Wada
O Nationale Anti Doping Agentur = NADA = Nada
O Internationaler Sportgerichtshof = CAS
O Partij voor de Vrijheid = PVV = Partei für die Freiheit
O Rassemblement National = RN = Nationale Sammlungsbewegung = Front National = FN
O La République en Marche = LREM = En Marche = Renaissance = LaREM
O La France insoumise = LFI = Unbeugsames Frankreich
O Les Républicains = LR = Republikaner Frankreichs
O Parti socialiste = Sozialistische Partei Frankreichs
O Vox = Vox-Partei
O Partido Popular = PP
O PSOE = Sozialistische Arbeiterpartei = Partido Socialista Obrero Español = Spanische Sozialistische Arbeiterpartei
O Podemos = Unidas Podemos
O Fünf-Sterne-Bewegung = Movimento 5 Stelle = Fünf Sterne = M5S = Cinque Stelle
O Partito Democratico = PD = Demokratische Partei Italiens
O Lega = Lega Nord
O Bürgerplattform = PO = Platforma Obywatelska
O Bürgerkoalition = KO = Koalicja Obywatelska
O Konfederacja = Konföderation der Freiheit und Unabhängigkeit
O Jobbik = Jobbik-Partei
O ANO = ANO 2011
O Syriza = SYRIZA = Koalition der Radikalen Linken
O Nea Dimokratia = ND = Neue Demokratie
O Chryssi Avgi = Goldene Morgenröte = Goldene Morgendämmerung
O MHP = Partei der Nationalistischen Bewegung
O HDP = Demokratische Partei der Völker
O Kommunistische Partei Chinas = KPCh = KP Chinas = Chinas Kommunistische Partei = Chinesische Kommunistische Partei
O Kuomintang = KMT = Guomindang
O Einiges Russland = Edinaja Rossija = Geeintes Russland
O Diener des Volkes = Sluha Narodu
O Georgischer Traum = Kartuli Ozneba
O Bharatiya Janata Party = BJP = Indische Volkspartei
O Scottish National Party = SNP = Schottische Nationalpartei
O Sinn Féin = Sinn Fein
O Democratic Unionist Party = DUP
O Liberal Democrats = Liberaldemokraten = LibDems
O Reform UK = Reform-Partei
O Schwedendemokraten = Sverigedemokraterna = SD
O Dänische Volkspartei = Dansk Folkeparti = DF
O Wahre Finnen = Die Finnen = Perussuomalaiset = Finnenpartei
O Vlaams Belang = Flämische Interessen
O N-VA = Neu-Flämische Allianz = Nieuw-Vlaamse Alliantie
O NEOS = Das Neue Österreich
O FDP.Die Liberalen = FDP Schweiz
O Sozialdemokratische Partei der Schweiz = SP Schweiz = SPS
O Südschleswigscher Wählerverband = SSW
O NPD = Nationaldemokratische Partei Deutschlands = Die Heimat
O DKP = Deutsche Kommunistische Partei
O SED = Sozialistische Einheitspartei Deutschlands
O Republikanische Partei = Republican Party = GOP = US-Republikaner
O Demokratische Partei = Democratic Party = US-Demokraten
O Europäische Volkspartei = EVP
O Al-Kaida = Al Kaida = al-Qaida = Al-Qaida = El Kaida = Al Qaeda
O Taliban = radikalislamische Taliban = Taliban-Bewegung
O Hamas = HAMAS
O Huthi = Huthi-Miliz = Huthis = Huthi-Rebellen = Houthi = Ansar Allah = Houthis = Huthi-Bewegung
O Boko Haram = Boko-Haram-Miliz
O Al-Schabab = Al-Shabaab = Schabab-Miliz = al-Shabab
O Islamischer Dschihad = Palästinensischer Islamischer Dschihad = Islamischer Dschihad in Palästina
O Fatah = Fatah-Bewegung
O Muslimbruderschaft = Muslimbrüder = Moslembruderschaft
O Revolutionsgarden = iranische Revolutionsgarden = Revolutionswächter = IRGC
O YPG = Volksverteidigungseinheiten
O Haiat Tahrir al-Scham = HTS = Hayat Tahrir al-Sham = HTS-Miliz
O Gruppe Wagner = Wagner-Gruppe = Söldnergruppe Wagner = Wagner
O ETA = Eta
O IRA = Irisch-Republikanische Armee
O FARC = Farc = Revolutionäre Streitkräfte Kolumbiens
O Rote-Armee-Fraktion = RAF = Rote Armee Fraktion
O Nationalsozialistischer Untergrund = NSU
O US-Kongress = Kongress der USA
O Oberster Gerichtshof der USA = Supreme Court = US-Supreme Court = Supreme Court der USA = Oberstes Gericht der USA = US-Verfassungsgericht
O CIA = Central Intelligence Agency = US-Geheimdienst CIA = US-Auslandsgeheimdienst CIA
O FBI = Federal Bureau of Investigation = US-Bundespolizei FBI = US-Bundespolizei
O NASA = US-Raumfahrtbehörde = US-Weltraumbehörde = US-Raumfahrtbehörde Nasa
O Europäische Weltraumorganisation = ESA = Europäische Raumfahrtagentur = European Space Agency = Europäische Weltraumagentur
O CDC = US-Seuchenschutzbehörde = Centers for Disease Control and Prevention
O US-Heimatschutzministerium = Department of Homeland Security = DHS
O ICE = US-Einwanderungsbehörde = US-Einwanderungsbehörde ICE
O US-Börsenaufsicht = SEC = Börsenaufsicht SEC = Securities and Exchange Commission
O US-Luftfahrtbehörde = FAA = Federal Aviation Administration
O US-Verkehrssicherheitsbehörde = NTSB
O MI6 = Secret Intelligence Service = britischer Auslandsgeheimdienst
O MI5 = britischer Inlandsgeheimdienst
O FSB = russischer Inlandsgeheimdienst = Inlandsgeheimdienst FSB = russischer Geheimdienst FSB
O GRU = russischer Militärgeheimdienst = Militärgeheimdienst GRU
O KGB = sowjetischer Geheimdienst
O SBU = ukrainischer Geheimdienst = Sicherheitsdienst der Ukraine = Geheimdienst SBU
O Mossad = israelischer Auslandsgeheimdienst
O Schin Bet = Shin Bet = Schabak = israelischer Inlandsgeheimdienst
O Knesset = israelisches Parlament
O Staatsduma = Duma = russische Staatsduma
O Werchowna Rada = Rada = ukrainisches Parlament = Oberste Rada
O Sejm = polnisches Parlament
O Bundesamt für Migration und Flüchtlinge = BAMF = Flüchtlingsbundesamt = Bundesflüchtlingsamt
O Bundesinstitut für Arzneimittel und Medizinprodukte = BfArM
O Bundesamt für Naturschutz = BfN
O Bundesamt für Strahlenschutz = BfS
O Bundesinstitut für Risikobewertung = BfR
O Bundeszentrale für politische Bildung = bpb = BpB
O Bundeszentrale für gesundheitliche Aufklärung = BZgA
O Bundesamt für Wirtschaft und Ausfuhrkontrolle = Bafa = BAFA
O Bundesanstalt für Immobilienaufgaben = Bima = BImA
O Physikalisch-Technische Bundesanstalt = PTB
O Deutsche Rentenversicherung = DRV = Rentenversicherung
O Gemeinsamer Bundesausschuss = G-BA
O Ständige Impfkommission = Stiko = STIKO
O Antidiskriminierungsstelle des Bundes = Antidiskriminierungsstelle
O Bundesrechnungshof = BRH
O Generalzolldirektion = GZD
O Bundesamt für Güterverkehr = BAG Güterverkehr
O Deutscher Städte- und Gemeindebund = DStGB = Städte- und Gemeindebund
O Deutscher Bauernverband = DBV = Bauernverband
O Deutscher Lehrerverband = Lehrerverband
O Marburger Bund = Ärztegewerkschaft Marburger Bund
O Bundesärztekammer = BÄK
O Bund der Steuerzahler = Steuerzahlerbund
O Deutscher Mieterbund = DMB = Mieterbund
O Verkehrsclub Deutschland = VCD
O Deutscher Journalisten-Verband = DJV
O Börsenverein des Deutschen Buchhandels = Börsenverein
O Deutscher Tierschutzbund = Tierschutzbund
O Deutscher Caritasverband = Caritas = Caritasverband
O Diakonie Deutschland = Diakonie
O Malteser Hilfsdienst = Malteser = MHD
O Johanniter-Unfall-Hilfe = Johanniter = JUH
O Brot für die Welt = „Brot für die Welt“
O Fridays for Future = FFF = Fridays-for-Future-Bewegung
O Letzte Generation = „Letzte Generation“
O Zentralrat der Juden in Deutschland = Zentralrat der Juden
O Zentralrat der Muslime in Deutschland = Zentralrat der Muslime = ZMD
O Evangelische Kirche in Deutschland = EKD = Evangelische Kirche Deutschlands
O Deutsche Bischofskonferenz = DBK
O Zentralkomitee der deutschen Katholiken = ZdK
O Ifo-Institut = ifo = Ifo = ifo Institut = Münchner Ifo-Institut = Ifo-Institut für Wirtschaftsforschung
O Deutsches Institut für Wirtschaftsforschung = DIW = DIW Berlin
O Institut der deutschen Wirtschaft = IW = IW Köln
O Institut für Weltwirtschaft = IfW = IfW Kiel = Kieler Institut für Weltwirtschaft
O Institut für Arbeitsmarkt- und Berufsforschung = IAB
O Leibniz-Zentrum für Europäische Wirtschaftsforschung = ZEW
O Potsdam-Institut für Klimafolgenforschung = PIK
O Stiftung Wissenschaft und Politik = SWP
O Deutsche Gesellschaft für Auswärtige Politik = DGAP
O Max-Planck-Gesellschaft = MPG = Max-Planck-Gesellschaft zur Förderung der Wissenschaften
O Fraunhofer-Gesellschaft = Fraunhofer = Fraunhofer Gesellschaft
O Helmholtz-Gemeinschaft = Helmholtz-Gemeinschaft Deutscher Forschungszentren
O Europäische Organisation für Kernforschung = CERN = Cern
O Gesellschaft für Internationale Zusammenarbeit = GIZ = Deutsche Gesellschaft für Internationale Zusammenarbeit
O Goethe-Institut = Goethe-Institut e. V.
O Deutscher Akademischer Austauschdienst = DAAD
O Goethe-Universität Frankfurt = Goethe-Universität = Universität Frankfurt = Uni Frankfurt
O Westfälische Wilhelms-Universität Münster = Universität Münster = WWU Münster
O Rheinisch-Westfälische Technische Hochschule Aachen = RWTH Aachen = RWTH
O Karlsruher Institut für Technologie = KIT
O Charité = Charité Berlin = Berliner Charité = Universitätsklinikum Charité
O ETH Zürich = Eidgenössische Technische Hochschule Zürich = Eidgenössische Technische Hochschule = ETH
O Massachusetts Institute of Technology = MIT
O Harvard-Universität = Harvard University = Harvard
O Universität Oxford = Oxford-Universität = University of Oxford
O Universität Cambridge = Cambridge-Universität = University of Cambridge
O Westdeutsche Allgemeine Zeitung = WAZ
O Hannoversche Allgemeine Zeitung = HAZ
O Neue Osnabrücker Zeitung = NOZ
O Frankfurter Rundschau = FR
O Frankfurter Allgemeine Sonntagszeitung = FAS
O Rheinische Post = RP
O Kölner Stadt-Anzeiger = KStA
O Leipziger Volkszeitung = LVZ
O Mitteldeutsche Zeitung = MZ
O Augsburger Allgemeine = Augsburger Allgemeine Zeitung
O Al-Dschasira = Al Jazeera = Al-Jazeera = Al Dschasira = al-Dschasira
O Al-Arabija = Al Arabiya = Al-Arabiya
O Nowaja Gaseta = Novaya Gazeta
O RIA Nowosti = Ria Novosti = RIA Novosti
O Xinhua = Nachrichtenagentur Xinhua = Neue China
O Russia Today = RT = RT Deutsch = RT DE
O Iswestija = Izvestia
O Prawda = Pravda
O Kommersant = Kommersant-Zeitung
O Le Monde = Monde
O Libération = Liberation
O The Guardian = Guardian
O The Times = Times
O Daily Telegraph = The Daily Telegraph = Telegraph
O The Economist = Economist
O Haaretz = Ha’aretz = Haaretz-Zeitung
O Gazeta Wyborcza = Wyborcza
O La Stampa = Stampa
O El Mundo = Mundo
O Los Angeles Times = LA Times
O Kronen Zeitung = Krone = Kronen-Zeitung
O Tages-Anzeiger = Tagesanzeiger
O Axel Springer = Springer = Axel-Springer-Verlag = Springer-Verlag = Axel Springer SE
O ProSiebenSat.1 = ProSiebenSat.1 Media = ProSieben Sat.1
O Thyssenkrupp = ThyssenKrupp = Thyssen-Krupp
O Deutsche Telekom = Telekom
O Ernst & Young = EY = Ernst und Young
O PricewaterhouseCoopers = PwC = PWC
O Boston Consulting Group = BCG
O Hennes & Mauritz = H&M
O Procter & Gamble = P&G
O Johnson & Johnson = J&J
O General Electric = GE
O General Motors = GM
O Meta Platforms = Meta = Facebook-Konzern Meta = Facebook-Mutter Meta
O Alphabet = Google-Mutter Alphabet = Google-Konzern Alphabet
O Hewlett-Packard = HP = Hewlett Packard
O International Business Machines = IBM
O Taiwan Semiconductor Manufacturing Company = TSMC
O Norilsk Nickel = Nornickel
O ZF Friedrichshafen = ZF
O Robert Bosch = Bosch
O MAN Truck & Bus = MAN
O Deutsche Börse = Deutsche Börse AG
O Energie Baden-Württemberg = EnBW
O Landesbank Baden-Württemberg = LBBW
O Hypovereinsbank = HypoVereinsbank = HVB = Unicredit Bank
O Crédit Suisse = Credit Suisse = CS
O Royal Bank of Scotland = RBS
O British Petroleum = BP
O Fiat Chrysler = FCA Fiat = Fiat Chrysler Automobiles
O PSA Peugeot Citroën = PSA = Peugeot Citroën = PSA-Konzern
O KLM = Royal Dutch Airlines
O Österreichische Bundesbahnen = ÖBB
O Schweizerische Bundesbahnen = SBB
O Société nationale des chemins de fer français = SNCF
O Berliner Verkehrsbetriebe = BVG
O Münchner Verkehrsgesellschaft = MVG
O Hamburger Hafen und Logistik = HHLA
O Rotes Kreuz = Internationales Rotes Kreuz = Internationales Komitee vom Roten Kreuz = IKRK
O Roter Halbmond = Türkischer Roter Halbmond
O Save the Children = „Save the Children“
O Internationale Raumstation = ISS
O Asiatische Entwicklungsbank = ADB = Asian Development Bank
O Europäische Investitionsbank = EIB
O Europäische Bank für Wiederaufbau und Entwicklung = EBRD
O Europäische Flugsicherheitsagentur = EASA = Easa
O Gemeinschaft Unabhängiger Staaten = GUS
O Organisation des Vertrags über kollektive Sicherheit = OVKS
O Schanghaier Organisation für Zusammenarbeit = SOZ = SCO = Shanghaier Organisation für Zusammenarbeit
O BRICS = Brics = BRICS-Staaten = Brics-Staaten
O Golfkooperationsrat = Golf-Kooperationsrat = GCC
O Organisation für das Verbot chemischer Waffen = OPCW
O Nordischer Rat = Nordic Council
O Mercosur = Gemeinsamer Markt Südamerikas
O Louvre = Musée du Louvre = Pariser Louvre
O Metropolitan Museum of Art = Metropolitan Museum = Met
O Museum of Modern Art = MoMA = Moma
O Eremitage = Ermitage = Hermitage = Staatliche Eremitage
O Prado = Museo del Prado = Prado-Museum
O Uffizien = Galleria degli Uffizi
O Mailänder Scala = Scala = Teatro alla Scala
O Metropolitan Opera = Met Opera
O Staatskapelle Dresden = Sächsische Staatskapelle Dresden = Sächsische Staatskapelle
O Bolschoi-Theater = Bolschoi = Bolschoj-Theater = Bolshoi Theatre
O Stiftung Preußischer Kulturbesitz = SPK
O Junge Liberale = JuLis = Julis
O Jusos = Jungsozialisten = Jungsozialistinnen und Jungsozialisten
O Junge Alternative = JA
O Tierschutzpartei = Partei Mensch Umwelt Tierschutz
O Gazprom = Gasprom
O Naftogaz = Naftogas = Naftohas
O Saudi Aramco = Aramco
O Toyota = Toyota Motor = Toyota Motor Corporation
O Münchener Rück = Munich Re = Münchner Rück
O Boston Celtics = Celtics
O Chicago Bulls = Bulls
O Europäische Umweltagentur = EUA = EEA
O Europäischer Auswärtiger Dienst = EAD
O Internationaler Seegerichtshof = ISGH
O Organisation Amerikanischer Staaten = OAS
O Afrikanische Entwicklungsbank = AfDB
O UN-Generalversammlung = UN-Vollversammlung = Vollversammlung der Vereinten Nationen
O UN-Menschenrechtsrat = Menschenrechtsrat der Vereinten Nationen
O UN-Menschenrechtskommissariat = OHCHR
E Olympische Winterspiele = Winterolympiade = Winterspiele
E Münchner Sicherheitskonferenz = Sicherheitskonferenz in München = MSC = Siko
E Oktoberfest = Münchner Oktoberfest = Wiesn = Münchner Wiesn
E Tour de France = Frankreich-Rundfahrt = Tour
E Giro d’Italia = Italien-Rundfahrt
E Vuelta = Spanien-Rundfahrt = Vuelta a España
E Champions League = UEFA Champions League = Königsklasse
E Super Bowl = Superbowl
E Internationaler Frauentag = Weltfrauentag = Frauentag
E Tag der Deutschen Einheit = Einheitstag
E Filmfestspiele von Cannes = Filmfestival Cannes = Festival de Cannes = Filmfestival in Cannes
E Filmfestspiele von Venedig = Filmfestival Venedig = Mostra = Filmfestival in Venedig
E Bayreuther Festspiele = Richard-Wagner-Festspiele = Wagner-Festspiele
E Internationale Automobil-Ausstellung = IAA
E Consumer Electronics Show = CES
E Christopher Street Day = CSD
E Oscar-Verleihung = Oscarverleihung = Oscars = Academy Awards
E Zweiter Weltkrieg = Weltkrieg II
E Sechstagekrieg = Sechs-Tage-Krieg
E Jom-Kippur-Krieg = Yom-Kippur-Krieg
E Reichspogromnacht = Reichskristallnacht = Novemberpogrome
W Star Wars = Krieg der Sterne
W Grundgesetz = GG = Grundgesetz für die Bundesrepublik Deutschland
W Bürgerliches Gesetzbuch = BGB
W Strafgesetzbuch = StGB
W Strafprozessordnung = StPO
W Datenschutz-Grundverordnung = DSGVO
W Matthäus-Passion = Matthäuspassion
E Weltwirtschaftsforum = WEF = World Economic Forum
O Europäischer Gerichtshof = Gerichtshof der Europäischen Union = Gerichtshof der EU
O Rat der Europäischen Union = EU-Ministerrat = EU-Rat = Ministerrat der EU = Rat der EU
O Europäisches Parlament = Parlament der EU
O Europäische Kommission = Kommission der Europäischen Union = Kommission der EU
O Europäischer Rechnungshof = EU-Rechnungshof
O Frontex = Europäische Agentur für die Grenz- und Küstenwache
O Europol = Europäisches Polizeiamt = EU-Polizeibehörde
O Eurojust = EU-Justizbehörde
O Europäische Arzneimittel-Agentur = Europäische Arzneimittelagentur = Europäische Arzneimittelbehörde = EU-Arzneimittelbehörde
O IOC = IOK = International Olympic Committee
O Ärzte ohne Grenzen = MSF = Doctors Without Borders
O Reporter ohne Grenzen = Reporters sans frontières = RoG = Reporters Without Borders
E Weltklimakonferenz in Paris = COP21 = COP 21 = COP-21 = UN-Klimakonferenz in Paris = UN-Klimakonferenz Paris = Klimakonferenz in Paris = Klimakonferenz Paris = Weltklimagipfel in Paris = Weltklimagipfel Paris = Weltklimakonferenz Paris
E Weltklimakonferenz in Marrakesch = COP22 = COP 22 = COP-22 = UN-Klimakonferenz in Marrakesch = UN-Klimakonferenz Marrakesch = Klimakonferenz in Marrakesch = Klimakonferenz Marrakesch = Weltklimagipfel in Marrakesch = Weltklimagipfel Marrakesch = Weltklimakonferenz Marrakesch
E Weltklimakonferenz in Bonn = COP23 = COP 23 = COP-23 = Weltklimakonferenz Bonn
E Weltklimakonferenz in Kattowitz = COP24 = COP 24 = COP-24 = UN-Klimakonferenz in Kattowitz = UN-Klimakonferenz Kattowitz = Klimakonferenz in Kattowitz = Klimakonferenz Kattowitz = Weltklimagipfel in Kattowitz = Weltklimagipfel Kattowitz = Weltklimakonferenz Kattowitz
E Weltklimakonferenz in Madrid = COP25 = COP 25 = COP-25 = UN-Klimakonferenz in Madrid = UN-Klimakonferenz Madrid = Klimakonferenz in Madrid = Klimakonferenz Madrid = Weltklimagipfel in Madrid = Weltklimagipfel Madrid = Weltklimakonferenz Madrid
E Weltklimakonferenz in Glasgow = COP26 = COP 26 = COP-26 = UN-Klimakonferenz in Glasgow = UN-Klimakonferenz Glasgow = Klimakonferenz in Glasgow = Klimakonferenz Glasgow = Weltklimagipfel in Glasgow = Weltklimagipfel Glasgow = Weltklimakonferenz Glasgow
E Weltklimakonferenz in Scharm el-Scheich = COP27 = COP 27 = COP-27 = UN-Klimakonferenz in Scharm el-Scheich = UN-Klimakonferenz Scharm el-Scheich = Klimakonferenz in Scharm el-Scheich = Klimakonferenz Scharm el-Scheich = Weltklimagipfel in Scharm el-Scheich = Weltklimagipfel Scharm el-Scheich = Weltklimakonferenz Scharm el-Scheich
E Weltklimakonferenz in Dubai = COP28 = COP 28 = COP-28 = UN-Klimakonferenz in Dubai = UN-Klimakonferenz Dubai = Klimakonferenz in Dubai = Klimakonferenz Dubai = Weltklimagipfel in Dubai = Weltklimagipfel Dubai = Weltklimakonferenz Dubai
E Weltklimakonferenz in Baku = COP29 = COP 29 = COP-29 = UN-Klimakonferenz in Baku = UN-Klimakonferenz Baku = Klimakonferenz in Baku = Klimakonferenz Baku = Weltklimagipfel in Baku = Weltklimagipfel Baku = Weltklimakonferenz Baku
E Weltklimakonferenz in Belém = COP30 = COP 30 = COP-30 = UN-Klimakonferenz in Belém = UN-Klimakonferenz Belém = Klimakonferenz in Belém = Klimakonferenz Belém = Weltklimagipfel in Belém = Weltklimagipfel Belém = Weltklimakonferenz Belém
C DDR = Deutsche Demokratische Republik = Ostdeutschland = GDR
C Sowjetunion = UdSSR = Union der Sozialistischen Sowjetrepubliken = SU = Sowjetrussland = USSR
C Jugoslawien = Sozialistische Föderative Republik Jugoslawien = SFRJ = Bundesrepublik Jugoslawien
C Palästina = Palästinensische Gebiete = Staat Palästina = Palästinensergebiete = Palästinensische Autonomiegebiete
C Tschechoslowakei = ČSSR = CSSR = ČSR
C Deutsches Reich = Drittes Reich = NS-Deutschland = Nazi-Deutschland = Nazideutschland = Hitler-Deutschland
C Österreich-Ungarn = Donaumonarchie = k. u. k. Monarchie = Habsburgerreich
C Osmanisches Reich = Ottomanisches Reich
C Westdeutschland = alte Bundesrepublik
C Zentralafrikanische Republik = ZAR
C Irland = Eire
O Hanseatisches Oberlandesgericht = OLG Hamburg = Oberlandesgericht Hamburg = Hanseatisches OLG
O Kammergericht = Kammergericht Berlin = Berliner Kammergericht
O Hamburgische Bürgerschaft = Bürgerschaft Hamburg = Hamburger Bürgerschaft
O Bremische Bürgerschaft = Bürgerschaft Bremen = Bremer Bürgerschaft
O Abgeordnetenhaus von Berlin = Berliner Abgeordnetenhaus = Abgeordnetenhaus
O Bayerische Staatsoper = Staatsoper München = Münchner Staatsoper = Bayerische Staatsoper München
O Thomanerchor = Thomaner = Thomanerchor Leipzig = Leipziger Thomaner
O Städel = Städel-Museum = Städel Museum = Städelmuseum
O Marburger Bund = MB = Klinikärztegewerkschaft Marburger Bund
O PKK = Kurdische Arbeiterpartei = Arbeiterpartei Kurdistan
O FPÖ = Freiheitliche Partei Österreichs = Freiheitlichen = Freiheitliche
O Oberster Gerichtshof der USA = Oberstes US-Gericht = Oberstes Gericht in Washington
O RB Leipzig = Leipzig
O FC Hansa Rostock = F.C. Hansa Rostock = Rostock
O Amnesty International = ai = Amnesty
O Red Bull Racing = Red-Bull-Rennstall = Red Bull Formel 1
O Technische Universität Hamburg = TUHH = TU Hamburg = TU Hamburg-Harburg = Technische Universität Hamburg-Harburg
C Äthiopien = Ethiopia = Abessinien
C Neuseeland = New Zealand = Aotearoa
C Simbabwe = Rhodesien = Zimbabwe
C Ecuador = Ekuador
C Mongolei = Äußere Mongolei
C Benin = Dahomey
C Kambodscha = Kampuchea
C Sri Lanka = Ceylon
C Burkina Faso = Obervolta
C Jordanien = Transjordanien
C Ghana = Goldküste
C Iran = Persien
C Algerien = Algeria
C Brasilien = Brazil = Brasil
C Norwegen = Norway = Norge
C Schweden = Sweden = Sverige
C Finnland = Suomi = Finland
C Ungarn = Hungary = Magyarország
C Polen = Poland = Polska
C Kroatien = Croatia = Hrvatska
C Griechenland = Hellas = Greece
C Spanien = España = Spain
C Italien = Italia = Italy
C Frankreich = France = Grande Nation
C Österreich = Austria = Alpenrepublik
C Schweiz = Eidgenossenschaft = Switzerland
C Japan = Nippon
C Südafrika = RSA
`;
