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
Königsberg = Kaliningrad
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
Pressburg = Bratislava
Kaschau = Košice
Neutra = Nitra
Laibach = Ljubljana
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
Priština = Pristina = Prishtina
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
Mailand = Milano
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
Den Haag = Haag = The Hague
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
`;
