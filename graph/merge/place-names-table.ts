/**
 * Towns, regions and waters that German calls by several names: the one in use, then those of the country, of other alphabets'
 * transliterations and of former times. Compiled by hand; one a line.
 */
export const placeNamesTable = `
Kiew = Kyjiw = Kyiv = Kiev
Charkiw = Charkow = Kharkiv = Kharkov
Lemberg = Lwiw = Lviv = Lwow = Lwów
Odessa = Odesa
Dnipro = Dnjepr = Dnipropetrowsk = Dnjepropetrowsk = Dnepropetrowsk = Dnipropetrovsk
Saporischschja = Saporischja = Saporoschje = Zaporizhzhia = Zaporizhia = Zaporozhye = Saporoschschja
Mykolajiw = Nikolajew = Mykolaiv = Mykolajew
Tschernihiw = Tschernigow = Chernihiv
Luhansk = Lugansk
Krywyj Rih = Kriwoi Rog = Kryvyi Rih = Krywyi Rih
Tschernobyl = Tschornobyl = Chernobyl = Chornobyl
Riwne = Rowno = Rivne
Luzk = Lutsk
Iwano-Frankiwsk = Ivano-Frankivsk = Stanislau
Czernowitz = Tscherniwzi = Chernivtsi
Uschhorod = Uzhhorod = Uschgorod
Ternopil = Tarnopol
Winnyzja = Winniza = Vinnytsia
Bachmut = Artjomowsk = Artemiwsk = Bakhmut
Homel = Gomel
Mahiljou = Mogiljow = Mogilew = Mogilev
Wizebsk = Witebsk = Vitebsk
Hrodna = Grodno
Brest = Brest-Litowsk
Sankt Petersburg = St. Petersburg = Leningrad = Petrograd
Wolgograd = Stalingrad
Jekaterinburg = Yekaterinburg = Ekaterinburg = Swerdlowsk
Nischni Nowgorod = Gorki = Nizhny Novgorod
Twer = Kalinin
Samara = Kuibyschew
Kaliningrad = Königsberg
Grosny = Grosnyj = Grozny
Bergkarabach = Berg-Karabach = Nagorny Karabach = Nagorno-Karabach = Arzach
Tiflis = Tbilissi = Tbilisi
Eriwan = Jerewan = Yerevan
Suchumi = Sochumi = Sukhumi
Zchinwali = Tskhinvali
Almaty = Alma-Ata
Astana = Nur-Sultan = Nursultan = Akmola
Bischkek = Frunse = Bishkek
Aschgabat = Aschchabad = Ashgabat
Chudschand = Khujand = Leninabad
Duschanbe = Dushanbe = Stalinabad
Taschkent = Tashkent
Samarkand = Samarqand
Buchara = Bukhara
Damaskus = Damascus = Dimaschk
Aleppo = Haleb = Halab
Rakka = Raqqa = Rakkah
Deir ez-Zor = Deir al-Sor = Deir Essor = Deir el-Zor = Deir ez-Sor
Latakia = Lattakia = Ladakija
Mossul = Mosul
Samarra = Sāmarrā
Falludscha = Faludscha = Fallujah
Erbil = Arbil = Hewler
Sulaimanija = Sulaymaniyah = Suleimanija
Basra = Bassra = Basrah
Kirkuk = Kerkuk
Nadschaf = Najaf = Nedschef
Kerbela = Karbala
Sanaa = Sana’a = Sana
Hodeida = Hudaida = Al-Hudaida = Hodeidah = al-Hudaida
Riad = Riyadh = Riyad
Dschidda = Jeddah = Dschiddah = Dschedda
Mekka = Mecca
Medina = Madina
Maskat = Muscat
Kairo = Cairo
Alexandria = Iskandarija
Scharm el-Scheich = Sharm el-Sheikh = Scharm El Scheich = Scharm asch-Schaich
Bengasi = Benghazi = Bengazi
Tripolis = Tripoli
Algier = Alger = Algiers
Tunis = Tūnis
Marrakesch = Marrakech = Marrakesh
Fès = Fez = Fes
Casablanca = Dar el-Beida
Tanger = Tangier
Khartum = Khartoum = Chartum
Darfur = Dar Fur
Mogadischu = Mogadishu
Timbuktu = Tombouctou
Daressalam = Dar es Salaam = Daressalaam
Addis Abeba = Addis Ababa
Jerusalem = al-Kuds = Jeruschalajim
Beerscheba = Be’er Scheva = Beer Sheva = Beerschewa = Beersheba
Gaza = Gazastreifen = Gaza-Streifen
Chan Junis = Khan Yunis = Chan Yunis
Dschabalija = Jabalia = Dschabalia
Dschenin = Jenin
Westjordanland = West Bank = Westbank
Golanhöhen = Golan-Höhen = Golan
Teheran = Tehran
Isfahan = Esfahan
Maschhad = Meschhed = Mashhad
Täbris = Tabris = Tabriz
Schiras = Shiraz
Ghom = Qom = Kom
Kundus = Kunduz
Masar-i-Scharif = Mazar-e-Sharif = Masar-e Scharif = Masar-i Scharif = Mazar-i-Sharif
Herat = Heart
Dschalalabad = Jalalabad
Peschawar = Peshawar
Karatschi = Karachi
Lahore = Lahor
Rawalpindi = Raulpindi
Belutschistan = Balochistan = Belutschestan
Kaschmir = Kashmir
Neu-Delhi = Neu Delhi = New Delhi
Mumbai = Bombay
Kalkutta = Kolkata
Chennai = Madras
Bengaluru = Bangalore
Pune = Poona
Varanasi = Benares
Dhaka = Dakka
Chittagong = Chattogram
Kathmandu = Katmandu
Rangun = Yangon
Phnom Penh = Pnom Penh
Ho-Chi-Minh-Stadt = Saigon = Ho Chi Minh City = Ho-Tschi-Minh-Stadt
Jakarta = Djakarta = Batavia
Peking = Beijing
Shanghai = Schanghai
Guangzhou = Kanton = Canton
Chongqing = Tschungking
Nanjing = Nanking
Tianjin = Tientsin
Qingdao = Tsingtau
Xi’an = Xian = Sian
Ürümqi = Urumqi = Urumtschi
Xinjiang = Sinkiang
Harbin = Charbin
Macau = Macao
Hongkong = Hong Kong
Taipeh = Taipei
Kaohsiung = Kaohsiung-Stadt
Lhasa = Llasa
Pjöngjang = Pyongyang = Pjongjang = Pyöngyang
Seoul = Söul
Busan = Pusan
Incheon = Inchon
Tokio = Tokyo
Kyoto = Kioto
Osaka = Ōsaka
Warschau = Warszawa
Breslau = Wrocław
Danzig = Gdańsk
Gdingen = Gdynia
Stettin = Szczecin
Lodz = Łódź
Posen = Poznań
Krakau = Kraków
Kattowitz = Katowice
Thorn = Toruń
Allenstein = Olsztyn
Bromberg = Bydgoszcz
Oppeln = Opole
Liegnitz = Legnica
Görlitz-Ost = Zgorzelec
Kolberg = Kołobrzeg
Swinemünde = Świnoujście
Tschenstochau = Częstochowa
Auschwitz = Oświęcim
Prag = Praha
Pilsen = Plzeň
Brünn = Brno
Karlsbad = Karlovy Vary
Marienbad = Mariánské Lázně
Reichenberg = Liberec
Aussig = Ústí nad Labem
Ostrau = Ostrava = Mährisch-Ostrau
Olmütz = Olomouc
Budweis = České Budějovice = Ceske Budejovice
Eger = Cheb
Bratislava = Pressburg
Kaschau = Košice
Neutra = Nitra
Ljubljana = Laibach
Marburg an der Drau = Maribor
Agram = Zagreb
Spalato = Split
Ragusa = Dubrovnik
Fiume = Rijeka
Pola = Pula
Zara = Zadar
Belgrad = Beograd
Neusatz = Novi Sad
Sarajevo = Sarajewo
Pristina = Priština = Prishtina
Skopje = Uskub = Skoplje
Hermannstadt = Sibiu
Kronstadt = Brașov
Temeswar = Timișoara = Temeschwar = Temesvár
Klausenburg = Cluj-Napoca = Cluj
Bukarest = București
Jassy = Iași
Chișinău = Kischinau = Chisinau = Kischinew
Plowdiw = Plovdiv = Philippopel
Warna = Varna
Ofen = Buda
Fünfkirchen = Pécs
Raab = Győr
Ödenburg = Sopron
Reval = Tallinn
Dorpat = Tartu
Memel = Klaipėda
Wilna = Vilnius
Kowno = Kaunas = Kauen
Dünaburg = Daugavpils
Helsinki = Helsingfors
Turku = Åbo
Tampere = Tammerfors
Straßburg = Strasbourg
Mülhausen = Mulhouse
Kolmar = Colmar
Diedenhofen = Thionville
Nizza = Nice
Dünkirchen = Dunkerque
Marseille = Marseilles
Genf = Genève = Geneva
Bozen = Bolzano
Meran = Merano
Brixen = Bressanone
Bruneck = Brunico
Trient = Trento
Triest = Trieste
Mailand = Milano = Milan
Turin = Torino
Venedig = Venezia
Florenz = Firenze
Neapel = Napoli
Genua = Genova
Rom = Roma
Syrakus = Siracusa
Mantua = Mantova
Padua = Padova
Lüttich = Liège
Löwen = Leuven
Mecheln = Mechelen
Gent = Gand
Brügge = Brugge
Brüssel = Bruxelles = Brussel
Antwerpen = Anvers
Den Haag = Haag = The Hague = ’s-Gravenhage
Nimwegen = Nijmegen
Göteborg = Gothenburg = Goeteborg
Kopenhagen = København
Helsingör = Helsingør
Apenrade = Aabenraa
Tondern = Tønder
Hadersleben = Haderslev
Sonderburg = Sønderborg
Lissabon = Lisboa
Porto = Oporto
Sevilla = Seville
Saragossa = Zaragoza
San Sebastián = Donostia
Katalonien = Catalunya = Catalonia
Baskenland = Euskadi
Mallorca = Majorca
Athen = Athina
Thessaloniki = Saloniki
Korfu = Kerkyra
Kreta = Kriti
Rhodos = Rodos
Piräus = Pireas
Nikosia = Lefkosia = Nicosia
Istanbul = Konstantinopel
Izmir = İzmir = Smyrna
Diyarbakır = Diyarbakir
Gaziantep = Antep
Şanlıurfa = Urfa
Antakya = Antiochia
Havanna = La Habana = Havana
Mexiko-Stadt = Mexico City = Mexiko City = Ciudad de México
Bogotá = Bogota
São Paulo = Sao Paulo
Asunción = Asuncion
Santiago de Chile = Santiago
New York = New York City = NYC
Washington = Washington, D.C. = Washington D.C. = Washington DC
Los Angeles = L.A.
Kapstadt = Cape Town
Pretoria = Tshwane
Bayern = Freistaat Bayern = Bavaria
Sachsen = Freistaat Sachsen
Thüringen = Freistaat Thüringen
Mecklenburg-Vorpommern = MV = Meck-Pomm
Nordrhein-Westfalen = NRW
Baden-Württemberg = Ländle
Hamburg = Freie und Hansestadt Hamburg
Bremen = Freie Hansestadt Bremen
Kalifornien = California
Nord-Carolina = North Carolina
Süd-Carolina = South Carolina
Pennsylvanien = Pennsylvania
Schlesien = Śląsk = Slask
Masuren = Mazury
Siebenbürgen = Transsilvanien
Elsass = Alsace
Lothringen = Lorraine
Bretagne = Breizh
Flandern = Vlaanderen
Wallonien = Wallonie
Südtirol = Alto Adige
Sizilien = Sicilia
Sardinien = Sardegna
Toskana = Toscana
Lombardei = Lombardia
Apulien = Puglia
Krim = Halbinsel Krim = Krim-Halbinsel = Schwarzmeerhalbinsel Krim = Schwarzmeer-Halbinsel Krim
Donbass = Donbas
Tschetschenien = Chechnya
Transnistrien = Pridnestrowien
Abchasien = Abkhazia
Kurdistan = Autonome Region Kurdistan
Falklandinseln = Malvinas = Falkland-Inseln
Kurilen = Kuril-Inseln
Spitzbergen = Svalbard
Färöer = Färöer-Inseln
Ärmelkanal = English Channel
Bosporus = Bosphorus
Luzern = Lucerne
Ypern = Ieper = Ypres
Sidon = Saida
Tyros = Tyrus = Sur
Iraklio = Heraklion
Ohrid = Ochrid
Niš = Nisch
Nordirland = Northern Ireland
Schottland = Scotland
Neumarkt am Mieresch = Târgu Mureș
Taiz = Tais
Mount Everest = Everest
Denali = Mount McKinley
Rheinland-Pfalz = RLP = Rheinland Pfalz
Schleswig-Holstein = SH = Land zwischen den Meeren
Sachsen-Anhalt = LSA = Sachsen Anhalt
Nordrhein-Westfalen = Nordrhein Westfalen = Land NRW
Baden-Württemberg = BaWü = BW = Ba-Wü = Baden Württemberg
Mecklenburg-Vorpommern = McPomm = Meckpomm = Mecklenburg Vorpommern
Brandenburg = Mark Brandenburg = Land Brandenburg
Berlin = Bundeshauptstadt Berlin = Hauptstadt Berlin = Land Berlin
Hamburg = Hansestadt Hamburg = Elbmetropole
Bremen = Hansestadt Bremen = Land Bremen
München = Landeshauptstadt München = Munich = Isarmetropole
Köln = Cologne = Domstadt Köln
Nürnberg = Nuremberg
Frankfurt am Main = Mainmetropole = Bankenmetropole Frankfurt = Frankfurt/M. = Mainhattan = Frankfurt/M
Garmisch-Partenkirchen = Garmisch = GAP
Castrop-Rauxel = Castrop
Clausthal-Zellerfeld = Clausthal
Lutherstadt Wittenberg = Wittenberg
Lutherstadt Eisleben = Eisleben
Bad Homburg vor der Höhe = Bad Homburg = Bad Homburg v. d. Höhe = Bad Homburg v. d. H.
Mülheim an der Ruhr = Mülheim
Ludwigshafen am Rhein = Ludwigshafen
Freiburg im Breisgau = Freiburg
Offenbach am Main = Offenbach
Neuss = Neuß
Kehl = Kehl am Rhein
Marburg = Marburg an der Lahn
Kempten = Kempten im Allgäu = Kempten (Allgäu)
Kurfürstendamm = Ku’damm = Kudamm = Ku-Damm = Ku'damm = Berliner Kurfürstendamm
Alexanderplatz = Alex = Berliner Alexanderplatz
Unter den Linden = Straße Unter den Linden = Boulevard Unter den Linden = Prachtboulevard Unter den Linden
Kottbusser Tor = Kotti
Prenzlauer Berg = Prenzlberg
Reeperbahn = Hamburger Reeperbahn = Kiez St. Pauli
Kölner Dom = Hohe Domkirche St. Petrus = Kölner Domkirche
Schloss Neuschwanstein = Neuschwanstein
Bodensee = Schwäbisches Meer
Matterhorn = Cervino = Monte Cervino
Mount Everest = Mount-Everest = Sagarmatha = Chomolungma = Qomolangma
Ayers Rock = Uluru
Kilimandscharo = Kilimanjaro
Ätna = Etna = Vulkan Ätna
Vesuv = Vesuvio
Fuji = Fudschijama = Fujiyama = Mount Fuji
Donau = Dunaj = Danube
Moldau = Vltava
Elbe = Labe
Oder = Odra
Weichsel = Wisła = Wisla = Vistula
Memel = Njemen = Neman
Themse = Thames
Tiber = Tevere
Etsch = Adige
Nil = Nile
Jangtse = Jangtsekiang = Yangtze = Yangtse
Gelber Fluss = Huang He = Hwangho
Ganges = Ganga
Amazonas = Amazon
Rio Grande = Río Bravo
Mekong = Lancang
Dnipro = Dnjepr = Dnepr
Genfersee = Genfer See = Lac Léman
Vierwaldstättersee = Vierwaldstätter See
Neusiedler See = Neusiedlersee
Gardasee = Lago di Garda
Comer See = Lago di Como = Comersee
Lago Maggiore = Langensee
Plattensee = Balaton
Baikalsee = Baikal
Totes Meer = Dead Sea
Ostsee = Baltisches Meer = Baltic Sea
Südchinesisches Meer = South China Sea
Persischer Golf = Arabischer Golf
Straße von Hormus = Straße von Hormuz = Hormus-Straße = Hormus = Meerenge von Hormus
Straße von Gibraltar = Meerenge von Gibraltar
Straße von Taiwan = Taiwanstraße = Taiwan-Straße = Formosastraße
Suezkanal = Suez-Kanal = Sueskanal = Sues-Kanal
Panamakanal = Panama-Kanal
Nord-Ostsee-Kanal = NOK = Kiel-Kanal = Kiel Canal
Westjordanland = Westbank = Cisjordanien = Westufer = besetztes Westjordanland
Gaza = Gazastreifen = Gaza-Streifen = Küstenstreifen Gaza
Gaza-Stadt = Gaza City = Gaza-City
Ostjerusalem = Ost-Jerusalem
Jerusalem = Al-Quds
Tempelberg = Haram al-Scharif
Al-Aksa-Moschee = Al-Aqsa-Moschee = al-Aksa-Moschee
Golanhöhen = Golan-Höhen = Golan
Sinai = Sinai-Halbinsel = Halbinsel Sinai
Haifa = Hefa
Dschenin = Jenin
Nablus = Nabulus
Chan Junis = Khan Younis = Khan Yunis = Chan Yunis
Rafah = Rafach
Beirut = Beyrouth
Mekka = Mecca = Makkah
Medina = Madinah
Dschidda = Jeddah = Djidda = Dschiddah
Riad = Riyadh = Riyad = Er-Riad
Doha = Ad-Dauha
Abu Dhabi = Abu Dabi
Dubai = Dubay
Maskat = Muscat
Sanaa = Sana’a = Sana
Hodeida = Hudaida = Al-Hudaida = Hodeidah
Teheran = Tehran
Isfahan = Esfahan
Ghom = Qom = Kom
Kerbela = Karbala
Nadschaf = Nedschef = Najaf
Basra = Basrah
Kirkuk = Kerkuk
Homs = Hims
Hama = Hamah
Idlib = Idleb
Kobane = Kobani = Kobanê = Ain al-Arab
Afrin = Efrîn
Kandahar = Qandahar
Kundus = Kunduz
Masar-i-Scharif = Mazar-i-Sharif = Masar-e Scharif = Masar-i Scharif
Dschalalabad = Jalalabad
Karatschi = Karachi
Peschawar = Peshawar
Rawalpindi = Pindi
Neu-Delhi = Delhi = New Delhi = Neu Delhi
Kathmandu = Katmandu
Colombo = Kolombo
Dhaka = Dakka = Dacca
Chittagong = Chattogram
Rangun = Yangon = Rangoon
Naypyidaw = Naypyitaw
Phnom Penh = Pnom Penh
Jakarta = Djakarta
Singapur = Singapore
Kuala Lumpur = KL
Manila = Metro Manila
Peking = Beijing
Shanghai = Schanghai
Ulan Bator = Ulaanbaatar = Ulan-Bator
Wladiwostok = Vladivostok
Chabarowsk = Khabarovsk
Nowosibirsk = Novosibirsk
Rostow am Don = Rostow = Rostow-am-Don = Rostov
Belgorod = Bjelgorod
Kursk = Kurs’k
Brjansk = Bryansk
Moskau = Moskwa = Moscow
Donezk = Donetsk
Cherson = Kherson
Mariupol = Mariupil
Sewastopol = Sevastopol
Simferopol = Simferopil
Melitopol = Melitopil
Kramatorsk = Kramators’k
Slowjansk = Slawjansk = Sloviansk = Slowiansk
Awdijiwka = Awdejewka = Avdiivka
Butscha = Bucha
Irpin = Irpen
Isjum = Izium = Izyum
Pokrowsk = Pokrovsk
Tschassiw Jar = Chasiv Yar = Tschasow Jar
Poltawa = Poltava
Schytomyr = Zhytomyr = Schitomir
Krywyj Rih = Krywyji Rih
Tiraspol = Tyraspol
Minsk = Mensk
Pristina = Priština
Mitrovica = Mitrowica = Kosovska Mitrovica = Mitrovicë
Srebrenica = Srebreniza
Banja Luka = Banjaluka
Podgorica = Podgoriza
Tirana = Tiranë
Durrës = Durres
Athen = Athens
Lesbos = Lesvos
Santorin = Santorini = Thira
Zypern-Nord = Nordzypern = Türkische Republik Nordzypern
Teneriffa = Tenerife
Kanaren = Kanarische Inseln = Canarias
Balearen = Balearische Inseln
Azoren = Açores
Korsika = Corse
Normandie = Normandy
Burgund = Bourgogne
Côte d’Azur = Cote d’Azur = Französische Riviera
Dünkirchen = Dunkirk = Dunkerque
Brügge = Bruges = Brugge
Ostende = Oostende
Luxemburg-Stadt = Stadt Luxemburg
Vlissingen = Flushing
Färöer = Faröer
Tromsö = Tromsø
Malmö = Malmoe
Reykjavík = Reykjavik
Edinburgh = Edinburg
Mexiko-Stadt = Mexiko Stadt = CDMX
Rio de Janeiro = Rio
Patagonien = Patagonia
Philadelphia = Philly
San Francisco = Frisco
Washington = Washington DC
New York = Big Apple = NY
Las Vegas = Vegas
Johannesburg = Jo’burg = Joburg
Gqeberha = Port Elizabeth
Kinshasa = Kinschasa
Khartum = Khartoum = Chartum
Tripolis = Tripoli
Bengasi = Benghazi = Bengazi
Tunis = Tounes
Algier = Alger = Algiers
Kairo = Cairo
Alexandria = Alexandrien
Addis Abeba = Addis Ababa
Mogadischu = Mogadishu = Muqdisho
Daressalam = Dar es Salaam = Dar-es-Salam
Timbuktu = Tombouctou
Tigray = Tigre = Region Tigray
Darfur = Dar Fur
Flughafen Frankfurt = Frankfurter Flughafen = Rhein-Main-Flughafen = Fraport-Flughafen = Frankfurt Airport
Flughafen München = Franz-Josef-Strauß-Flughafen = Münchner Flughafen
Flughafen Köln/Bonn = Köln/Bonn Airport = Konrad-Adenauer-Flughafen = Flughafen Köln-Bonn
Flughafen Hamburg = Hamburg Airport = Helmut-Schmidt-Flughafen = Flughafen Fuhlsbüttel
Flughafen Berlin-Tegel = Flughafen Tegel = TXL = Tegel
Flughafen Berlin-Tempelhof = Flughafen Tempelhof = Tempelhofer Flughafen
Internationale Raumstation = ISS = Raumstation ISS = Internationale Raumstation ISS
Kreml = Kremls = Moskauer Kreml
Notre-Dame de Paris = Kathedrale Notre-Dame in Paris = Pariser Kathedrale Notre-Dame = Kathedrale Notre-Dame de Paris = Pariser Notre-Dame
Heiliger Stuhl = Apostolischer Stuhl
BER = Hauptstadtflughafen in Schönefeld = Flughafen BER = Hauptstadtflughafen = Flughafen Berlin Brandenburg = Flughafen Berlin-Brandenburg = Flughafen Willy Brandt
Flughafen Heathrow = Heathrow = London-Heathrow
Flughafen Charles de Gaulle = Charles de Gaulle = Roissy
Allianz-Arena = Allianz Arena = Münchner Arena = Arena Fröttmaning
Olympiastadion Berlin = Berliner Olympiastadion
Westfalenstadion = Signal Iduna Park = Signal-Iduna-Park
Volksparkstadion = Volkspark
Elbphilharmonie = Elphi = Hamburger Elbphilharmonie
Eiffelturm = Tour Eiffel
Buckingham-Palast = Buckingham Palace
Petersdom = St. Peter = Peterskirche
Notre-Dame = Notre Dame = Kathedrale Notre-Dame = Notre-Dame de Paris
Roter Platz = Rote Platz
Maidan = Majdan = Unabhängigkeitsplatz = Maidan Nesaleschnosti
Tian’anmen-Platz = Platz des Himmlischen Friedens = Tiananmen-Platz = Tiananmen
Akropolis = Acropolis
Hagia Sophia = Ayasofya
Kolosseum = Colosseum = Colosseo
Freiheitsstatue = Statue of Liberty = Lady Liberty
World Trade Center = WTC = Twin Towers
Kernkraftwerk Tschernobyl = Atomkraftwerk Tschernobyl = AKW Tschernobyl
Kernkraftwerk Saporischschja = AKW Saporischschja = Atomkraftwerk Saporischschja = Atomkraftwerk Saporoschje = AKW Saporoschje
Kernkraftwerk Fukushima = Fukushima Daiichi = AKW Fukushima = Atomkraftwerk Fukushima
Halle (Westfalen) = Halle/Westfalen = Halle in Westfalen = Halle Westf. = Halle (Westf.)
Bad Neuenahr-Ahrweiler = Bad Neuenahr
Naher Osten = Nahost = Nahen Osten
Mittlerer Osten = Mittelost
Hamburger Hafen = Hafen Hamburg = Hafen von Hamburg
Kap der Guten Hoffnung = Cape of Good Hope
Schwarzwald = Black Forest
Harz = Harzgebirge
Lüttich = Luik
Basel = Basle
Sankt Petersburg = Petersburg = Sankt-Petersburg
Schwäbisch Gmünd = Gmünd = Schwäb. Gmünd
Schwäbisch Hall = Schwäb. Hall
Ruhrgebiet = Ruhrpott = Revier = Kohlenpott = Pott
Chiemsee = Bayerisches Meer
Mecklenburgische Seenplatte = Seenplatte
Hambacher Forst = Hambacher Wald = Hambi
Ramstein = Ramstein-Miesenbach = US-Luftwaffenstützpunkt Ramstein = Air Base Ramstein = US-Stützpunkt Ramstein
Tempelhofer Feld = Tempelhofer Flugfeld
Königsallee = Kö = Düsseldorfer Königsallee
Palma = Palma de Mallorca
Famagusta = Gazimağusa
Wuhledar = Ugledar = Vuhledar
Nuuk = Godthåb
Guantánamo = Guantanamo = Guantánamo-Bucht = Guantanamo Bay = US-Gefangenenlager Guantánamo
Feuerland = Tierra del Fuego
Osterinsel = Rapa Nui
Gizeh = Giseh = Gizah = Giza = Gise
La Coruña = A Coruña = Coruña
Saint-Denis = St. Denis
Reichstag = Reichstagsgebäude
Schloss Sanssouci = Sanssouci
Bad Reichenhall = Reichenhall
Bad Tölz = Tölz
Kehlsteinhaus = Adlerhorst
Stuttgart 21 = S21 = Bahnprojekt Stuttgart 21
Vogesen = Vosges
Ardennen = Ardennes
Pyrenäen = Pirineos
Kaukasus = Caucasus
Karpaten = Karpatengebirge
Ural = Uralgebirge
Himalaja = Himalaya
Hindukusch = Hindukush
Sahara = Sahara-Wüste = Wüste Sahara
Sahel = Sahelzone = Sahel-Zone
Subsahara-Afrika = Afrika südlich der Sahara
Maghreb = Maghreb-Staaten
Kaschmir = Kashmir
Punjab = Pandschab
Tibet = Xizang
Wien = Vienna
Prag = Prague
Warschau = Warsaw
Krakau = Cracow
Rom = Rome
Tripolis = Tripoli
Freiburg im Üechtland = Fribourg = Freiburg Schweiz
Land von Salzburg = Salzburger Land
Florenz = Florence
Venedig = Venice
Neapel = Naples
Antwerpen = Antwerp
Gent = Ghent
Brüssel = Brussels
Kopenhagen = Copenhagen
Lissabon = Lisbon
Belgrad = Belgrade
Bukarest = Bucharest
Bagdad = Baghdad
Hannover = Hanover
Braunschweig = Brunswick
Tel Aviv = Tel Aviv-Jaffa = Tel-Aviv
St. Peter-Ording = SPO
Schloss Bellevue = Bellevue
Bad Säckingen = Säckingen
`;
