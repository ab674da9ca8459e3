/** Firms by their short, full, former and everyday names, in the format of `sameNamesTable`. Compiled by hand. */
export const firmNamesTable = `
O Deutsche Bahn = Bahn = DB AG = Bahn-Konzern = Deutsche Bahn AG = Staatskonzern Deutsche Bahn
O DB Cargo = Deutsche Bahn Cargo = Güterbahn DB Cargo
O DB Regio = Deutsche Bahn Regio
O DB Fernverkehr = Deutsche Bahn Fernverkehr
O DB InfraGO = DB Infrago = DB Netz = Infrago
O Deutsche Post = Post = Deutsche Post DHL = DHL Group = Deutsche Post DHL Group = Post-Konzern
O DHL = Paketdienst DHL
O Deutsche Telekom = Telekom = Telekom-Konzern = Magenta-Konzern
O Lufthansa = LH = Lufthansa Group = Deutsche Lufthansa = Kranich-Airline = Lufthansa-Gruppe
O Mercedes-Benz = Daimler = Daimler-Benz = DaimlerChrysler = Mercedes-Benz Group = Daimler AG = Mercedes = Daimler-Konzern
O Daimler Truck = Daimler Truck Holding = Daimler Trucks
O Volkswagen = VW = VW-Konzern = Volkswagen Group = VW AG
O VW Nutzfahrzeuge = Volkswagen Nutzfahrzeuge = VWN
O Porsche = Porsche AG = Dr. Ing. h. c. F. Porsche = Dr. Ing. h.c. F. Porsche AG = Dr. Ing. h. c. F. Porsche AG = Sportwagenbauer Porsche
O Porsche Automobil Holding = Porsche SE = Porsche Holding = Porsche Automobil Holding SE = Porsche Holding SE
O Opel = Adam Opel = Adam Opel AG = Opel Automobile
O Audi = Audi AG = Auto Union
O Ford = Ford Motor Company = Ford Motor = Ford-Werke
O Toyota = Toyota Motor Corporation
O Hyundai = Hyundai Motor = Hyundai Motor Company
O Nissan = Nissan Motor
O Honda = Honda Motor
O Peugeot = Automobiles Peugeot
O Rolls-Royce = Rolls-Royce Holdings = Rolls Royce
O BYD = Build Your Dreams
O Geely = Zhejiang Geely = Geely Holding
O Saic = SAIC Motor = Saic Motor
O CATL = Contemporary Amperex Technology
O Tesla = Tesla Motors = Tesla Inc.
O Meta Platforms = Meta = Facebook = Facebook-Konzern = Facebook-Mutter = Meta-Konzern = Facebook Inc.
O X = Twitter = Kurznachrichtendienst Twitter = Kurznachrichtendienst X = X Corp. = Online-Plattform X = Plattform X
O Alphabet = Google-Mutter = Alphabet Inc.
O Amazon = Amazon.com = Onlinehändler Amazon = Amazon Inc.
O Apple = Apple Inc. = Apple Computer = iPhone-Konzern
O Microsoft = Microsoft Corporation = Microsoft Corp.
O Bytedance = ByteDance = Tiktok-Mutter Bytedance = TikTok-Mutter ByteDance
O Tiktok = TikTok = Tik Tok = Douyin
O Instagram = Insta
O OpenAI = Open AI = ChatGPT-Entwickler OpenAI
O SpaceX = Space Exploration Technologies = Space X
O Nvidia = NVIDIA = Nvidia Corporation
O AMD = Advanced Micro Devices
O Samsung Electronics = Samsung
O LG Electronics = LG
O SK Hynix = SK hynix
O Foxconn = Hon Hai = Hon Hai Precision
O Huawei = Huawei Technologies
O ZTE = Zhongxing
O Tencent = Tencent Holdings
O Alibaba = Alibaba Group
O Baidu = Baidu Inc.
O Sony = Sony Group
O Nintendo = Nintendo Co.
O Softbank = SoftBank
O International Business Machines = IBM = Big Blue
O SAP = SAP SE = Systeme, Anwendungen, Produkte
O 1&1 = 1und1 = 1 & 1 = Eins und Eins
O Telefónica Deutschland = O2 = O2 Telefónica = Telefonica Deutschland
O Vodafone = Vodafone Group = Vodafone Deutschland
O Freenet = freenet = Mobilcom-Debitel
O Check24 = Check 24
O Eon = E.on = E.ON = E.on SE = Eon SE
O RWE = Rheinisch-Westfälisches Elektrizitätswerk
O Leag = LEAG = Lausitz Energie
O Vattenfall = Vattenfall Europe
O Engie = Gaz de France
O EDF = Électricité de France = Electricité de France
O Totalenergies = TotalEnergies = Total = Total SA
O Shell = Royal Dutch Shell = Shell plc
O Exxon Mobil = ExxonMobil = Exxon
O Equinor = Statoil
O Gazprom = Gasprom = Gazprom-Konzern
O Gazprom Germania = Sefe = SEFE = Securing Energy for Europe
O Wintershall Dea = Wintershall = Wintershall DEA
O Orlen = PKN Orlen
O MOL = Mol
O OMV = Österreichische Mineralölverwaltung
O Siemens Gamesa = Gamesa
O Thyssenkrupp = TKMS-Mutter Thyssenkrupp = Thyssen
O TKMS = Thyssenkrupp Marine Systems
O HKM = Hüttenwerke Krupp Mannesmann
O Salzgitter = Salzgitter AG
O KNDS = KMW+Nexter = KNDS Group
O Krauss-Maffei Wegmann = KMW = Krauss Maffei Wegmann
O Airbus = EADS = Airbus Group = Airbus SE
O Boeing = The Boeing Company
O MTU = MTU Aero Engines = MTU Aero
O BASF = Badische Anilin- und Soda-Fabrik = Badische Anilin- & Soda-Fabrik
O Bayer = Bayer AG = Bayer-Konzern = Agrarchemiekonzern Bayer
O Merck = Merck KGaA
O MSD = Merck & Co. = Merck Sharp & Dohme
O GlaxoSmithKline = GSK = Glaxo
O Biontech = BioNTech
O Sanofi = Sanofi-Aventis
O Fresenius Medical Care = FMC
O Heidelberg Materials = HeidelbergCement = Heidelbergcement = Heidelberg Cement
O Evonik = Evonik Industries = Evonik Degussa
O Lanxess = Lanxess AG
O Covestro = Bayer MaterialScience
O Henkel = Henkel AG & Co. KGaA
O Beiersdorf = Nivea-Konzern Beiersdorf = Nivea-Hersteller Beiersdorf
O Haribo = Hans Riegel Bonn
O Mars = Mars Incorporated
O Mondelez = Mondelēz = Mondelez International = Kraft Foods
O Nestlé = Nestle
O Unilever = Unilever plc
O Coca-Cola = Coca Cola = The Coca-Cola Company
O Pepsico = PepsiCo = Pepsi
O McDonald’s = McDonalds = Mc Donald’s = McDonald's
O Anheuser-Busch InBev = AB InBev = Anheuser Busch InBev
O Dr. Oetker = Oetker = Oetker-Gruppe = Dr. August Oetker
O Tönnies = Premium Food Group = Tönnies Holding
O Südzucker = Suedzucker
O Aldi Süd = ALDI SÜD = ALDI Süd
O Aldi Nord = ALDI Nord = ALDI NORD
O Lidl = Lidl Stiftung
O Schwarz-Gruppe = Schwarz Gruppe = Lidl-Mutter Schwarz-Gruppe
O Rewe = REWE Group = Rewe Group = Rewe-Gruppe
O Edeka = Edeka-Verbund = Edeka-Zentrale = Edeka-Gruppe = Einkaufsgenossenschaft der Kolonialwarenhändler
O Metro = Metro AG = Metro Group
O dm = dm-drogerie markt = dm-Drogeriemarkt = Drogeriekette dm = dm Drogeriemarkt = DM
O Rossmann = Dirk Rossmann = Drogeriekette Rossmann
O Müller = Drogeriekette Müller = Müller Drogerie
O Galeria = Galeria Karstadt Kaufhof = Galeria Kaufhof = GKK = Karstadt Kaufhof = Warenhauskette Galeria
O Karstadt = Karstadt Warenhaus
O Arcandor = KarstadtQuelle
O C&A = C und A = C & A
O Hennes & Mauritz = H&M = H & M
O Inditex = Zara-Mutter Inditex = Industria de Diseño Textil
O Kik = KiK
O Otto = Otto Group = Otto Versand = Versandhändler Otto = Otto-Gruppe
O Zalando = Zalando SE
O Mediamarkt = MediaMarkt = Media Markt = Media-Markt
O Ceconomy = MediaMarktSaturn = Media-Saturn = MediaMarkt-Mutter Ceconomy
O Ikea = IKEA = Möbelhaus Ikea = Ingka
O Obi = OBI
O Deichmann = Schuhhändler Deichmann
O Adidas = adidas = adidas AG = Drei-Streifen-Konzern
O Tchibo = Kaffeeröster Tchibo
O Deutsche Bank = Deutsche Bank AG
O Commerzbank = Coba
O Postbank = Deutsche Postbank
O DZ Bank = DZ-Bank = Deutsche Zentral-Genossenschaftsbank
O ING = ING Deutschland = ING-Diba = ING Diba
O KfW = KfW-Bankengruppe = Kreditanstalt für Wiederaufbau = KfW Bankengruppe = Förderbank KfW
O Helaba = Landesbank Hessen-Thüringen
O BayernLB = Bayerische Landesbank
O NordLB = Nord/LB = Norddeutsche Landesbank = NORD/LB
O Bethmann Bank = Bethmann
O Warburg Bank = M.M. Warburg = Warburg-Bank = M. M. Warburg
O JPMorgan Chase = JPMorgan = JP Morgan = J.P. Morgan = J. P. Morgan = JPMorgan Chase & Co.
O Goldman Sachs = Goldman
O Bank of America = BofA
O Morgan Stanley = Morgan Stanley & Co.
O HSBC = Hongkong and Shanghai Banking Corporation
O UBS = Schweizerische Bankgesellschaft
O Unicredit = UniCredit = Unicredito
O BNP Paribas = BNP
O Banco Santander = Santander
O BBVA = Banco Bilbao Vizcaya Argentaria
O Monte dei Paschi di Siena = MPS = Monte dei Paschi = Monte Paschi
O Silicon Valley Bank = SVB
O Allianz = Allianz SE = Allianz-Konzern = Allianz-Versicherung
O Münchener Rück = Munich Re = Münchner Rück = Münchener Rückversicherungs-Gesellschaft = Münchener Rückversicherung
O Hannover Rück = Hannover Re
O Swiss Re = Schweizerische Rückversicherungs-Gesellschaft = Schweizer Rück
O R+V = R+V Versicherung = R + V
O AOK = Allgemeine Ortskrankenkasse = Ortskrankenkasse
O TK = Techniker Krankenkasse = Techniker = Die Techniker
O Barmer = Barmer GEK = Barmer Ersatzkasse
O DAK = DAK-Gesundheit = Deutsche Angestellten-Krankenkasse = DAK Gesundheit
O KKH = Kaufmännische Krankenkasse
O Huk-Coburg = HUK-Coburg = HUK = Huk Coburg
O KPMG = Klynveld Peat Marwick Goerdeler
O Deloitte = Deloitte Touche Tohmatsu
O McKinsey = McKinsey & Company
O S&P = Standard & Poor’s = Standard and Poor’s = S&P Global
O Schufa = Schutzgemeinschaft für allgemeine Kreditsicherung = SCHUFA Holding = Auskunftei Schufa = Schufa Holding
O Vonovia = Deutsche Annington = Wohnungskonzern Vonovia
O Deutsche Wohnen = Deutsche Wohnen SE
O Hochtief = HOCHTIEF
O Bilfinger = Bilfinger Berger
O Fraport = Frankfurt Airport Services = Flughafenbetreiber Fraport
O Hapag-Lloyd = Hapag Lloyd
O Maersk = Mærsk = A.P. Møller-Mærsk = Maersk-Konzern = A.P. Moller-Maersk
O MSC = Mediterranean Shipping Company
O Cosco = COSCO Shipping = Cosco Shipping
O Tui = TUI Group = TUI AG = Touristik Union International
O FTI = FTI Touristik = FTI Group
O Thomas Cook = Thomas-Cook
O Air Berlin = AirBerlin = airberlin
O Eurowings = Germanwings
O Easyjet = EasyJet = easyJet
O Wizz Air = Wizzair
O Turkish Airlines = Türk Hava Yolları = THY
O KLM = Royal Dutch Airlines = Koninklijke Luchtvaart Maatschappij
O British Airways = British-Airways
O Iberia = Iberia Líneas Aéreas
O ITA Airways = Ita Airways = ITA = Ita
O Swiss = Swiss International Air Lines = Swissair-Nachfolgerin Swiss
O Austrian Airlines = AUA = Austrian
O SAS = Scandinavian Airlines
O Flixbus = FlixBus = Flix = FlixMobility = Meinfernbus Flixbus
O Uber = Uber Technologies
O Airbnb = AirBnB
O Booking.com = Booking
O Lieferando = Just Eat Takeaway = Takeaway.com = Lieferando.de
O Delivery Hero = DeliveryHero
O Hellofresh = HelloFresh
O Bertelsmann = Bertelsmann SE & Co. KGaA = Medienkonzern Bertelsmann
O Axel Springer = Springer-Konzern = Springer-Konzern Axel Springer = Medienkonzern Axel Springer
O Gruner + Jahr = Gruner und Jahr = G+J = Gruner+Jahr = Gruner & Jahr
O Burda = Hubert Burda Media = Burda-Verlag
O Funke = Funke Mediengruppe = Funke-Mediengruppe
O Madsack = Madsack Mediengruppe = Verlagsgesellschaft Madsack
O ProSiebenSat.1 = Pro Sieben Sat 1 = P7S1 = Pro7Sat1
O Warner Bros. Discovery = Warner Bros. = Warner Brothers = Warner Bros
O Disney = Walt Disney = Walt Disney Company = Disney-Konzern
O Netflix = Netflix Inc.
O LVMH = Moët Hennessy Louis Vuitton = LVMH Moët Hennessy Louis Vuitton = Luxuskonzern LVMH
O Ferrari = Scuderia Ferrari
O RATP = Pariser Verkehrsbetriebe
O Voestalpine = voestalpine = Vöest
O Rheinmetall = Rheinmetall AG
O Diehl = Diehl Defence = Diehl-Gruppe
O Zeiss = Carl Zeiss = ZEISS = Carl Zeiss AG
O Jenoptik = Jenoptik AG
O Bosch Siemens Hausgeräte = BSH = BSH Hausgeräte = Bosch-Siemens-Hausgeräte
O Continental = Conti = Continental AG
O ZF Friedrichshafen = ZF = Zahnradfabrik Friedrichshafen = ZF-Konzern
O Schaeffler = Schaeffler-Gruppe = INA-Schaeffler
O MAN Truck & Bus = MAN = Maschinenfabrik Augsburg-Nürnberg = MAN SE
O Deutz = Klöckner-Humboldt-Deutz
O Voith = J.M. Voith
O Trumpf = TRUMPF
O Stihl = Andreas Stihl = STIHL
O Kärcher = Alfred Kärcher
O Miele = Miele & Cie.
O Steiff = Margarete Steiff
O Playmobil = Geobra Brandstätter
O WMF = Württembergische Metallwarenfabrik
O Varta = VARTA
O Osram = ams Osram = ams-Osram
O Infineon = Infineon Technologies
O Taiwan Semiconductor Manufacturing Company = TSMC = Taiwan Semiconductor
O ASML = Advanced Semiconductor Materials Lithography
O Philips = Royal Philips = Koninklijke Philips
O Ericsson = Telefonaktiebolaget LM Ericsson
O Novo Nordisk = Novo
O Northvolt = Batteriehersteller Northvolt
O Arcelormittal = ArcelorMittal = Arcelor Mittal
O KKR = Kohlberg Kravis Roberts
O Berkshire Hathaway = Berkshire
O Dekra = Deutscher Kraftfahrzeug-Überwachungsverein = DEKRA
O Gema = GEMA = Gesellschaft für musikalische Aufführungs- und mechanische Vervielfältigungsrechte
O VG Wort = Verwertungsgesellschaft Wort
O GfK = Gesellschaft für Konsumforschung
O Forsa = forsa = Meinungsforschungsinstitut Forsa
O Infratest Dimap = Infratest dimap = infratest dimap
O Allensbach = Institut für Demoskopie Allensbach = IfD Allensbach = Allensbach-Institut
O INSA = Insa = Meinungsforschungsinstitut Insa
O YouGov = Yougov = Meinungsforschungsinstitut Yougov
O Toll Collect = Mautbetreiber Toll Collect
O Autobahn GmbH = Autobahn GmbH des Bundes
O Deutsche Flugsicherung = DFS
O Flughafen Berlin Brandenburg = BER = Hauptstadtflughafen BER = Flughafen BER = Hauptstadtflughafen
O Hamburger Hafen und Logistik = HHLA = Hafenlogistiker HHLA
O Meyer Werft = Meyer-Werft = Papenburger Meyer Werft
O Wirecard = Zahlungsdienstleister Wirecard
O Steinhoff = Steinhoff International
O Signa = Signa Holding = Signa-Gruppe
O Üstra = ÜSTRA = Üstra Hannoversche Verkehrsbetriebe
O Mast-Jägermeister = Jägermeister
O Hella = Forvia Hella
O Drägerwerk = Dräger = Draeger
O Thalia = Thalia Bücher = Thalia Bücher GmbH
O S. Fischer Verlag = S. Fischer = Fischer Verlag = S.-Fischer-Verlag = S. Fischer Verlage
O C. H. Beck = Beck-Verlag = C.H.Beck = Verlag C. H. Beck = Verlag C.H. Beck
O Suhrkamp = Suhrkamp Verlag
O Studio Babelsberg = Babelsberg = Filmstudio Babelsberg = Filmstudios Babelsberg
O Constantin Film = Constantin
O Ufa = Universum Film = Ufa-Film
O Levi Strauss = Levi’s = Levis = Levi Strauss & Co.
O Takko = Takko Fashion
O Fielmann = Fielmann Group
O Ritter Sport = Alfred Ritter
O Claas = CLAAS
O Villeroy & Boch = V&B = Villeroy und Boch
O Krombacher = Krombacher Brauerei
O Warsteiner = Warsteiner Brauerei
O Veltins = Brauerei Veltins = Veltins-Brauerei
O Mercedes-AMG = AMG = Mercedes AMG
O Thyssenkrupp Steel = Thyssenkrupp Steel Europe = TKSE
O Condor = Condor Flugdienst
`;
