/** Laws, treaties, works and events by their short, full and everyday names, in the format of `sameNamesTable`. Compiled by hand. */
export const workAndEventNamesTable = `
W Gebäudeenergiegesetz = Heizungsgesetz = GEG
W Bundesausbildungsförderungsgesetz = Bafög = BAföG = Bafög-Gesetz
W Erneuerbare-Energien-Gesetz = EEG = Gesetz für den Ausbau erneuerbarer Energien = Erneuerbare Energien-Gesetz
W Infektionsschutzgesetz = IfSG
W Netzwerkdurchsetzungsgesetz = NetzDG
W Allgemeines Gleichbehandlungsgesetz = AGG = Gleichbehandlungsgesetz = Antidiskriminierungsgesetz
W Lieferkettensorgfaltspflichtengesetz = Lieferkettengesetz = LkSG = deutsches Lieferkettengesetz
W Selbstbestimmungsgesetz = SBGG = Gesetz über die Selbstbestimmung in Bezug auf den Geschlechtseintrag
W Cannabisgesetz = Konsumcannabisgesetz = CanG = KCanG
W Betriebsverfassungsgesetz = BetrVG
W Straßenverkehrsordnung = StVO
W Straßenverkehrsgesetz = StVG
W Zivilprozessordnung = ZPO
W Handelsgesetzbuch = HGB
W Sozialgesetzbuch = SGB
W Bürgerliches Gesetzbuch = BGB
W Strafgesetzbuch = StGB
W Strafprozessordnung = StPO
W Verwaltungsverfahrensgesetz = VwVfG
W Aufenthaltsgesetz = AufenthG
W Asylbewerberleistungsgesetz = AsylbLG
W Asylgesetz = AsylG
W Energiewirtschaftsgesetz = EnWG
W Gesetz gegen Wettbewerbsbeschränkungen = GWB = Kartellgesetz
W Gesetz gegen den unlauteren Wettbewerb = UWG
W Bundesdatenschutzgesetz = BDSG
W Datenschutz-Grundverordnung = DSGVO = Datenschutzgrundverordnung = EU-Datenschutzgrundverordnung = EU-Datenschutz-Grundverordnung = GDPR = DS-GVO
W Digital Services Act = DSA = Gesetz über digitale Dienste = EU-Gesetz über digitale Dienste
W Digital Markets Act = DMA = Gesetz über digitale Märkte
W AI Act = KI-Gesetz = KI-Verordnung = EU-KI-Gesetz
W Grundgesetz = GG = Grundgesetz für die Bundesrepublik Deutschland = deutsche Verfassung = Grundgesetz der Bundesrepublik Deutschland
W Weimarer Verfassung = Weimarer Reichsverfassung = WRV
W Pariser Klimaabkommen = Pariser Abkommen = Klimaabkommen von Paris = Übereinkommen von Paris = Pariser Klimaschutzabkommen = Paris-Abkommen = Pariser Klimavertrag
W Kyoto-Protokoll = Kioto-Protokoll = Protokoll von Kyoto
W Versailler Vertrag = Vertrag von Versailles = Friedensvertrag von Versailles = Versailler Friedensvertrag
W Hitler-Stalin-Pakt = Molotow-Ribbentrop-Pakt = deutsch-sowjetischer Nichtangriffspakt = Ribbentrop-Molotow-Pakt
W Zwei-plus-Vier-Vertrag = 2+4-Vertrag = Zwei-plus-vier-Vertrag = 2-plus-4-Vertrag
W Élysée-Vertrag = Elysée-Vertrag = Deutsch-Französischer Freundschaftsvertrag = Elysee-Vertrag
W Schengener Abkommen = Schengen-Abkommen = Abkommen von Schengen
W Dublin-Verordnung = Dublin-III-Verordnung = Dublin-Abkommen
W Genfer Konvention = Genfer Konventionen
W Genfer Flüchtlingskonvention = Flüchtlingskonvention = GFK
W Europäische Menschenrechtskonvention = EMRK = Menschenrechtskonvention
W Allgemeine Erklärung der Menschenrechte = UN-Menschenrechtserklärung = Menschenrechtserklärung
W Atomwaffensperrvertrag = Nichtverbreitungsvertrag = NPT = Nuklearer Nichtverbreitungsvertrag = Atomsperrvertrag
W INF-Vertrag = INF-Abkommen
W New-Start-Vertrag = New Start = New START = New-Start-Abkommen
W Wiener Atomabkommen = Atomabkommen mit dem Iran = Iran-Atomabkommen = Iran-Abkommen = JCPOA
W Minsker Abkommen = Abkommen von Minsk = Minsk II
W Dayton-Abkommen = Abkommen von Dayton = Friedensabkommen von Dayton = Dayton-Vertrag
W Oslo-Abkommen = Osloer Abkommen = Abkommen von Oslo
W Camp-David-Abkommen = Abkommen von Camp David
W Abraham-Abkommen = Abraham Accords
W Karfreitagsabkommen = Good Friday Agreement
W Vertrag von Lissabon = Lissabon-Vertrag = Lissaboner Vertrag
W Vertrag von Maastricht = Maastricht-Vertrag = Maastrichter Vertrag
W TTIP = Transatlantisches Freihandelsabkommen = Transatlantic Trade and Investment Partnership
W Ceta = CETA = Freihandelsabkommen mit Kanada
W Nafta = NAFTA = Nordamerikanisches Freihandelsabkommen
W USMCA = US-Mexiko-Kanada-Abkommen
W Inflation Reduction Act = IRA-Gesetz
W Affordable Care Act = Obamacare = ObamaCare
W Bibel = Heilige Schrift
W Koran = Qur’an = Quran
W Das Kommunistische Manifest = Kommunistisches Manifest = Manifest der Kommunistischen Partei
W Mona Lisa = Gioconda = La Gioconda
W Tatort = ARD-Tatort = Tatort-Krimi
W Tagesschau = ARD-Tagesschau = Tagesschau um 20 Uhr
W Tagesthemen = ARD-Tagesthemen
W Heute-Journal = heute journal = ZDF-heute-journal = heute-journal
W Germany’s Next Topmodel = GNTM = Germany's next Topmodel
W Deutschland sucht den Superstar = DSDS
W Dschungelcamp = Ich bin ein Star – Holt mich hier raus! = Ich bin ein Star - Holt mich hier raus = IBES = Ich bin ein Star, holt mich hier raus
W Gute Zeiten, schlechte Zeiten = GZSZ
W Wetten, dass..? = Wetten dass = Wetten, dass …? = Wetten, dass
W Wer wird Millionär = Wer wird Millionär? = WWM
W Game of Thrones = GoT
W Der Herr der Ringe = Herr der Ringe = The Lord of the Rings
W Star Wars = Krieg der Sterne
W Faust = Goethes Faust = Faust I = Faust. Eine Tragödie
W Die Zauberflöte = Zauberflöte
W Ring des Nibelungen = Der Ring des Nibelungen = Nibelungenring = Wagners Ring
W Neunte Sinfonie = Beethovens Neunte = 9. Sinfonie Beethovens
W Deutschlandlied = Lied der Deutschen = deutsche Nationalhymne
W Marseillaise = La Marseillaise = französische Nationalhymne
E Olympische Spiele 2024 = Olympia 2024 = Olympische Sommerspiele 2024 = Olympia in Paris = Olympische Spiele in Paris = Paris 2024 = Spiele von Paris = Olympische Spiele Paris 2024 = Olympische Sommerspiele in Paris
E Olympische Spiele 2020 = Olympia 2020 = Olympische Sommerspiele 2020 = Olympia in Tokio = Olympische Spiele in Tokio = Tokio 2020 = Olympische Spiele Tokio 2020 = Olympische Sommerspiele in Tokio = Spiele von Tokio = Olympia 2021 = Olympische Spiele 2021
E Olympische Spiele 2016 = Olympia 2016 = Olympische Sommerspiele 2016 = Olympia in Rio = Olympische Spiele in Rio de Janeiro = Rio 2016 = Spiele von Rio = Olympische Spiele in Rio = Olympische Sommerspiele in Rio de Janeiro
E Olympische Spiele 2012 = Olympia 2012 = Olympische Sommerspiele 2012 = Olympia in London = Olympische Spiele in London = London 2012 = Olympische Sommerspiele in London
E Olympische Spiele 2008 = Olympia 2008 = Olympische Sommerspiele 2008 = Olympische Spiele in Peking = Olympia in Peking = Peking 2008 = Olympische Sommerspiele in Peking
E Olympische Spiele 2004 = Olympia 2004 = Olympische Sommerspiele 2004 = Olympia in Athen = Olympische Spiele in Athen = Athen 2004
E Olympische Spiele 2000 = Olympia 2000 = Olympische Sommerspiele 2000 = Olympia in Sydney = Olympische Spiele in Sydney = Sydney 2000
E Olympische Spiele 1996 = Olympia 1996 = Olympische Sommerspiele 1996 = Olympia in Atlanta = Olympische Spiele in Atlanta = Atlanta 1996
E Olympische Spiele 1992 = Olympia 1992 = Olympische Sommerspiele 1992 = Olympia in Barcelona = Olympische Spiele in Barcelona = Barcelona 1992
E Olympische Spiele 1988 = Olympia 1988 = Olympische Sommerspiele 1988 = Olympia in Seoul = Olympische Spiele in Seoul = Seoul 1988
E Olympische Spiele 1984 = Olympia 1984 = Olympische Sommerspiele 1984 = Olympische Spiele in Los Angeles = Los Angeles 1984
E Olympische Spiele 1980 = Olympia 1980 = Olympische Sommerspiele 1980 = Olympia in Moskau = Olympische Spiele in Moskau = Moskau 1980
E Olympische Spiele 1972 = Olympia 1972 = Olympische Sommerspiele 1972 = Olympia in München = Olympische Spiele in München = München 1972 = Olympia 72 = Olympische Spiele von München = Olympische Sommerspiele in München
E Olympische Spiele 1936 = Olympia 1936 = Olympische Sommerspiele 1936 = Olympia in Berlin = Olympische Spiele in Berlin = Berlin 1936
E Olympische Spiele 2028 = Olympia 2028 = Olympische Sommerspiele 2028 = Los Angeles 2028 = LA 2028
E Olympische Winterspiele 2022 = Winterspiele 2022 = Winter-Olympia 2022 = Winterspiele in Peking = Olympische Winterspiele in Peking = Peking 2022 = Winterolympiade in Peking
E Olympische Winterspiele 2018 = Winterspiele 2018 = Winter-Olympia 2018 = Winterspiele in Pyeongchang = Olympische Winterspiele in Pyeongchang = Pyeongchang 2018
E Olympische Winterspiele 2014 = Winterspiele 2014 = Winter-Olympia 2014 = Winterspiele in Sotschi = Olympische Winterspiele in Sotschi = Sotschi 2014
E Olympische Winterspiele 2010 = Winterspiele 2010 = Winter-Olympia 2010 = Winterspiele in Vancouver = Olympische Winterspiele in Vancouver = Vancouver 2010
E Olympische Winterspiele 2006 = Winterspiele 2006 = Winter-Olympia 2006 = Winterspiele in Turin = Olympische Winterspiele in Turin = Turin 2006
E Olympische Winterspiele 2002 = Winterspiele 2002 = Winter-Olympia 2002 = Winterspiele in Salt Lake City = Olympische Winterspiele in Salt Lake City
E Olympische Winterspiele 2026 = Winterspiele 2026 = Winter-Olympia 2026 = Winterspiele in Mailand und Cortina = Olympische Winterspiele in Mailand und Cortina d’Ampezzo = Mailand-Cortina 2026 = Olympische Winterspiele in Mailand und Cortina
E Fußball-Weltmeisterschaft 2006 = WM 2006 = Sommermärchen = WM in Deutschland = Heim-WM 2006 = Fußball-WM in Deutschland = Fußball-WM 2006
E Fußball-Weltmeisterschaft 2022 = WM 2022 = WM in Katar = Fußball-WM in Katar = Katar-WM = Fußball-WM 2022 = Fußball-Weltmeisterschaft in Katar
E Fußball-Weltmeisterschaft 2018 = WM 2018 = WM in Russland = Fußball-WM in Russland = Russland-WM = Fußball-WM 2018 = Fußball-Weltmeisterschaft in Russland
E Fußball-Weltmeisterschaft 2014 = WM 2014 = WM in Brasilien = Fußball-WM in Brasilien = Brasilien-WM = Fußball-WM 2014 = Fußball-Weltmeisterschaft in Brasilien
E Fußball-Weltmeisterschaft 2010 = WM 2010 = WM in Südafrika = Fußball-WM in Südafrika = Fußball-WM 2010 = Fußball-Weltmeisterschaft in Südafrika
E Fußball-Weltmeisterschaft 1974 = WM 1974 = WM 74 = Fußball-WM 1974
E Fußball-Weltmeisterschaft 1990 = WM 1990 = WM in Italien = Fußball-WM 1990 = Italia 90 = Fußball-WM in Italien
E Fußball-Weltmeisterschaft 1954 = WM 1954 = Wunder von Bern = Fußball-WM 1954
E Fußball-Europameisterschaft 2024 = EM 2024 = Heim-EM = EM in Deutschland = Fußball-EM 2024 = Fußball-EM in Deutschland = Heim-EM 2024 = Euro 2024 = Fußball-Europameisterschaft in Deutschland
E Fußball-Europameisterschaft 2020 = EM 2020 = EM 2021 = Fußball-EM 2021 = Euro 2020 = Fußball-EM 2020
E Fußball-Europameisterschaft 2016 = EM 2016 = EM in Frankreich = Fußball-EM 2016 = Euro 2016 = Fußball-EM in Frankreich
E Wacken Open Air = Wacken = W:O:A = WOA = Wacken-Festival = Metal-Festival Wacken = Heavy-Metal-Festival Wacken
E Rock am Ring = Rock-am-Ring-Festival = Festival Rock am Ring = RaR
E Fusion-Festival = Fusion = Fusion Festival
E Hurricane-Festival = Hurricane Festival = Hurricane
E Southside-Festival = Southside Festival = Southside
E Glastonbury-Festival = Glastonbury = Glastonbury Festival
E Coachella = Coachella-Festival
E Berlinale = Berliner Filmfestspiele = Internationale Filmfestspiele Berlin = Filmfestspiele Berlin = Internationale Filmfestspiele
E Filmfestspiele von Cannes = Filmfest Cannes = Cannes-Festival = Filmfestspiele in Cannes = Festival von Cannes = Internationale Filmfestspiele von Cannes
E Filmfestspiele von Venedig = Filmfest Venedig = Biennale-Filmfest = Filmfestspiele in Venedig = Filmbiennale Venedig = Internationale Filmfestspiele von Venedig
E Biennale di Venezia = Biennale Venedig = Kunstbiennale Venedig = Biennale in Venedig = Kunstbiennale = Biennale von Venedig
E Documenta = documenta = Documenta in Kassel = Kasseler Documenta
E Documenta 15 = documenta fifteen = documenta 15 = Documenta fifteen = D15
E Documenta 14 = documenta 14 = D14
E Frankfurter Buchmesse = Buchmesse Frankfurt = Buchmesse in Frankfurt
E Leipziger Buchmesse = Buchmesse Leipzig = Buchmesse in Leipzig
E Kieler Woche = KiWo = Segelwoche in Kiel
E Hannover Messe = Hannover-Messe = Hannovermesse = Industriemesse in Hannover
E Cebit = CeBIT = Computermesse Cebit
E Gamescom = gamescom = Spielemesse Gamescom = Computerspielemesse Gamescom = Videospielmesse Gamescom
E Internationale Grüne Woche = Grüne Woche = Agrarmesse Grüne Woche
E Internationale Automobil-Ausstellung = IAA = IAA Mobility = Automesse IAA = Internationale Automobilausstellung = Internationale Automobil-Ausstellung
E IFA = Ifa = Internationale Funkausstellung = Funkausstellung = Elektronikmesse IFA
E ITB = Internationale Tourismus-Börse = ITB Berlin = Tourismusmesse ITB = Reisemesse ITB
E Cannstatter Wasen = Wasen = Cannstatter Volksfest
E Kölner Karneval = Karneval in Köln
E Münchner Sicherheitskonferenz = MSC = Siko = Münchener Sicherheitskonferenz = Munich Security Conference
E Weltwirtschaftsforum = WEF = Davos = Weltwirtschaftsforum in Davos = Weltwirtschaftsgipfel in Davos
E Eurovision Song Contest = ESC = Eurovision = Grand Prix d’Eurovision = Grand Prix Eurovision de la Chanson = Eurovision-Song-Contest
E Deutscher Filmpreis = Lola = Lolas = Filmpreis Lola
E Georg-Büchner-Preis = Büchner-Preis = Büchnerpreis
E Ingeborg-Bachmann-Preis = Bachmann-Preis = Bachmannpreis = Tage der deutschsprachigen Literatur
E Friedenspreis des Deutschen Buchhandels = Friedenspreis
E Oscar-Verleihung = Oscars = Oscar-Gala = Academy Awards = Oscarverleihung
E Grammy Awards = Grammys = Grammy-Verleihung
E Golden Globes = Golden-Globe-Verleihung = Golden Globe Awards
E Formel 1 = Formel-1 = F1 = Formel eins
E Bundesliga = Fußball-Bundesliga = 1. Bundesliga = Erste Bundesliga = erste Bundesliga
E 2. Bundesliga = Zweite Bundesliga = zweite Bundesliga = 2. Liga = Zweite Liga = zweite Liga
E 3. Liga = Dritte Liga = dritte Liga
E DFB-Pokal = DFB Pokal = Pokal des DFB = DFB-Vereinspokal
E Champions League = Fußball-Champions-League = UEFA-Champions-League = Königsklasse
E Europa League = UEFA Europa League = Uefa-Cup = UEFA-Cup = Europa-League
E Conference League = Europa Conference League = UEFA Conference League
E Premier League = englische Premier League
E La Liga = Primera División = Primera Division = LaLiga
E Serie A = italienische Serie A
E Vierschanzentournee = Vier-Schanzen-Tournee = Deutsch-Österreichische Vierschanzentournee
E Wimbledon = All England Championships = Wimbledon-Turnier = Tennisturnier von Wimbledon = Tennis-Turnier in Wimbledon
E French Open = Roland Garros = Roland-Garros = Tennisturnier von Paris
E US Open = US-Open = U.S. Open
E Paralympics = Paralympische Spiele = Paralympische Sommerspiele
E Ryder Cup = Ryder-Cup
E 24 Stunden von Le Mans = Le Mans = 24-Stunden-Rennen von Le Mans
E Berlin-Marathon = Berlin Marathon = Marathon in Berlin
E Erster Weltkrieg = Weltkrieg I = WK I
E Zweiter Weltkrieg = WK II = WWII
E Kalter Krieg = Cold War
E Mauerfall = Fall der Mauer = Fall der Berliner Mauer = Öffnung der Mauer
E Mauerbau = Bau der Mauer = Bau der Berliner Mauer
E Deutsche Wiedervereinigung = Wiedervereinigung = deutsche Einheit = Wiedervereinigung Deutschlands
E Holocaust = Schoah = Shoah = Schoa = Judenvernichtung
E Reichspogromnacht = Pogromnacht = Kristallnacht = Novemberpogrome 1938
E Kapp-Putsch = Kapp-Lüttwitz-Putsch
E Hitlerputsch = Hitler-Putsch = Hitler-Ludendorff-Putsch = Bürgerbräu-Putsch = Marsch auf die Feldherrnhalle
E Novemberrevolution = Revolution von 1918
E Märzrevolution = Deutsche Revolution 1848 = Revolution von 1848
E Oktoberrevolution = Russische Oktoberrevolution
E Kubakrise = Kuba-Krise = Kubanische Raketenkrise
E Vietnamkrieg = Vietnam-Krieg
E Koreakrieg = Korea-Krieg
E Golfkrieg = Zweiter Golfkrieg
E Irakkrieg = Irak-Krieg = Dritter Golfkrieg
E Kosovokrieg = Kosovo-Krieg
E Algerienkrieg = Algerien-Krieg
E Falklandkrieg = Falkland-Krieg
E Jom-Kippur-Krieg = Oktoberkrieg
E Gazakrieg = Gaza-Krieg = Krieg in Gaza = Krieg im Gazastreifen
E Ukraine-Krieg = Ukrainekrieg = Krieg in der Ukraine = russischer Angriffskrieg gegen die Ukraine = Angriffskrieg gegen die Ukraine
E Dreißigjähriger Krieg = 30-jähriger Krieg = 30jähriger Krieg
E Siebenjähriger Krieg = 7-jähriger Krieg
E Varusschlacht = Hermannsschlacht = Schlacht im Teutoburger Wald
E Völkerschlacht = Völkerschlacht bei Leipzig = Schlacht bei Leipzig
E Anschläge vom 11. September = 9/11 = 11. September 2001 = Nine Eleven = Terroranschläge vom 11. September 2001 = Terroranschläge vom 11. September = 11. September
E Hamas-Angriff auf Israel = Hamas-Überfall auf Israel = Massaker vom 7. Oktober = 7. Oktober = Terrorangriff der Hamas = 7. Oktober 2023
E Attentat auf Charlie Hebdo = Anschlag auf „Charlie Hebdo“ = Anschlag auf Charlie Hebdo
E Anschlag vom Breitscheidplatz = Anschlag auf dem Breitscheidplatz = Breitscheidplatz-Attentat = Anschlag auf den Berliner Weihnachtsmarkt = Anschlag am Breitscheidplatz
E Anschlag von Hanau = Hanau-Attentat = Anschlag in Hanau
E Anschlag von Halle = Halle-Attentat = Anschlag auf die Synagoge in Halle
E Loveparade-Unglück = Loveparade-Katastrophe = Loveparade-Unglück in Duisburg = Love-Parade-Katastrophe
E Ahrtal-Flut = Flut im Ahrtal = Flutkatastrophe im Ahrtal = Ahrflut = Ahrtal-Katastrophe
E Reaktorkatastrophe von Tschernobyl = Tschernobyl-Katastrophe = Reaktorunglück von Tschernobyl = Super-GAU von Tschernobyl = Atomkatastrophe von Tschernobyl
E Atomkatastrophe von Fukushima = Fukushima-Katastrophe = Reaktorkatastrophe von Fukushima = Reaktorunglück von Fukushima
E Corona-Pandemie = Coronapandemie = Covid-19-Pandemie = Corona-Krise = Coronakrise = COVID-19-Pandemie
E Finanzkrise = Weltfinanzkrise = globale Finanzkrise
E Brexit = EU-Austritt Großbritanniens = Austritt Großbritanniens aus der EU = britischer EU-Austritt
E Arabischer Frühling = Arabellion
E Euromaidan = Maidan-Revolution = Revolution der Würde = Maidan-Proteste
E Orange Revolution = Orangene Revolution = Orangefarbene Revolution
E Sturm auf das Kapitol = Kapitol-Sturm = Kapitolsturm = Erstürmung des Kapitols = Angriff auf das Kapitol
E Watergate-Affäre = Watergate = Watergate-Skandal
E Spiegel-Affäre = SPIEGEL-Affäre
E Dieselskandal = Diesel-Skandal = Abgasskandal = Dieselgate = Diesel-Affäre = VW-Abgasskandal = Abgas-Skandal
E Cum-Ex-Skandal = Cum-Ex = Cum-ex-Skandal = Cum-Ex-Affäre
E Wirecard-Skandal = Wirecard-Affäre
E Ibiza-Affäre = Ibiza-Skandal = Ibizagate
E Christi Himmelfahrt = Himmelfahrt
E Tag der Arbeit = Maifeiertag = 1. Mai = Erster Mai
E Internationaler Frauentag = Weltfrauentag = Frauenkampftag
E Silvesternacht in Köln = Kölner Silvesternacht
E Weltjugendtag = WJT
E Kirchentag = Evangelischer Kirchentag = Deutscher Evangelischer Kirchentag
E Katholikentag = Deutscher Katholikentag
E Expo 2000 = Weltausstellung 2000 = Expo in Hannover = Weltausstellung in Hannover
W Betäubungsmittelgesetz = BtMG
W Tierschutzgesetz = TierSchG
W Green Deal = European Green Deal = Europäischer Green Deal = EU-Green-Deal
W Polizeiruf 110 = Polizeiruf
E Weltwirtschaftskrise = Große Depression
E Westfälischer Frieden = Friede von Münster = Westfälischer Friede = Friede von Münster und Osnabrück
E Nürnberger Prozesse = Nürnberger Prozess = Nürnberger Kriegsverbrecherprozess = Nürnberger Kriegsverbrecherprozesse
E Stuttgart 21 = S21 = S 21 = Bahnprojekt Stuttgart 21
E Germanwings-Absturz = Germanwings-Katastrophe = Absturz der Germanwings-Maschine
E Relotius-Affäre = Fall Relotius = Relotius-Skandal
E Olympische Winterspiele 2026 = Olympia 2026
E Anschläge vom 11. September = Anschläge vom 11. September 2001 = Anschläge des 11. September
E Corona-Pandemie = Coronavirus-Pandemie
E Ukraine-Krieg = Russlands Krieg gegen die Ukraine = russischer Angriffskrieg
`;
