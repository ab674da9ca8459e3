/**
 * The states of the world: name in use | gender (n, f, m, p for plural) | adjective | demonym | capital | other names.
 * Compiled by hand; a dash stands for a missing value.
 */
export const statesTable = `
Afghanistan|n|afghanisch|Afghane|Kabul|Islamische Republik Afghanistan
Ägypten|n|ägyptisch|Ägypter|Kairo|Arabische Republik Ägypten,Egypt
Albanien|n|albanisch|Albaner|Tirana|Republik Albanien
Algerien|n|algerisch|Algerier|Algier|
Andorra|n|andorranisch|Andorraner|Andorra la Vella|
Angola|n|angolanisch|Angolaner|Luanda|
Antigua und Barbuda|n|antiguanisch|Antiguaner|-|
Äquatorialguinea|n|äquatorialguineisch|Äquatorialguineer|Malabo|
Argentinien|n|argentinisch|Argentinier|Buenos Aires|
Armenien|n|armenisch|Armenier|Eriwan|
Aserbaidschan|n|aserbaidschanisch|Aserbaidschaner|Baku|Azerbaijan
Äthiopien|n|äthiopisch|Äthiopier|Addis Abeba|
Australien|n|australisch|Australier|Canberra|
Bahamas|p|bahamaisch|Bahamaer|Nassau|
Bahrain|n|bahrainisch|Bahrainer|Manama|Bahrein,Königreich Bahrain
Bangladesch|n|bangladeschisch|Bangladescher|Dhaka|Bangladesh,Ostpakistan
Barbados|n|barbadisch|Barbadier|Bridgetown|
Belarus|n|belarussisch,belarusisch,weißrussisch|Belarusse,Weißrusse|Minsk|Weißrussland,Republik Belarus
Belgien|n|belgisch|Belgier|-|Königreich Belgien
Belize|n|belizisch|Belizer|Belmopan|
Benin|n|beninisch|Beniner|Porto-Novo|
Bhutan|n|bhutanisch|Bhutaner|Thimphu|
Bolivien|n|bolivianisch|Bolivianer|La Paz|Plurinationaler Staat Bolivien
Bosnien und Herzegowina|n|bosnisch|Bosnier|Sarajevo|Bosnien-Herzegowina,Bosnien
Botsuana|n|botsuanisch|Botsuaner|Gaborone|Botswana
Brasilien|n|brasilianisch|Brasilianer|Brasília|Föderative Republik Brasilien
Brunei|n|bruneiisch|Bruneier|Bandar Seri Begawan|Brunei Darussalam
Bulgarien|n|bulgarisch|Bulgare|Sofia|
Burkina Faso|n|burkinisch|Burkiner|Ouagadougou|Obervolta
Burundi|n|burundisch|Burundier|Gitega|
Chile|n|chilenisch|Chilene|Santiago de Chile|
China|n|chinesisch|Chinese|Peking|Volksrepublik China,VR China
Costa Rica|n|costa-ricanisch|Costa-Ricaner|San José|
Dänemark|n|dänisch|Däne|Kopenhagen|Königreich Dänemark
Deutschland|n|deutsch|Deutsche|Berlin|Bundesrepublik Deutschland,Bundesrepublik,BRD
Dominica|n|dominicanisch|Dominicaner|Roseau|
Dominikanische Republik|f|dominikanisch|Dominikaner|Santo Domingo|
Dschibuti|n|dschibutisch|Dschibutier|-|Djibouti
Ecuador|n|ecuadorianisch|Ecuadorianer|Quito|
Elfenbeinküste|f|ivorisch|Ivorer|Yamoussoukro|Côte d’Ivoire
El Salvador|n|salvadorianisch|Salvadorianer|San Salvador|
Eritrea|n|eritreisch|Eritreer|Asmara|
Estland|n|estnisch|Este|Tallinn|Republik Estland
Eswatini|n|eswatinisch|Eswatiner|Mbabane|Swasiland
Fidschi|n|fidschianisch|Fidschianer|Suva|Fiji,Fidschi-Inseln
Finnland|n|finnisch|Finne|Helsinki|Republik Finnland
Frankreich|n|französisch|Franzose,Französin|Paris|Französische Republik
Gabun|n|gabunisch|Gabuner|Libreville|
Gambia|n|gambisch|Gambier|Banjul|The Gambia
Georgien|n|georgisch|Georgier|Tiflis|
Ghana|n|ghanaisch|Ghanaer|Accra|
Grenada|n|grenadisch|Grenader|-|
Griechenland|n|griechisch|Grieche|Athen|Hellenische Republik
Großbritannien|n|britisch|Brite|London|Vereinigtes Königreich,UK,Vereinigtes Königreich Großbritannien und Nordirland,Britannien,United Kingdom
Guatemala|n|guatemaltekisch|Guatemalteke|Guatemala-Stadt|
Guinea|n|guineisch|Guineer|Conakry|
Guinea-Bissau|n|guinea-bissauisch|-|Bissau|
Guyana|n|guyanisch|Guyaner|Georgetown|
Haiti|n|haitianisch|Haitianer|Port-au-Prince|
Honduras|n|honduranisch|Honduraner|Tegucigalpa|
Indien|n|indisch|Inder|Neu-Delhi|
Indonesien|n|indonesisch|Indonesier|Jakarta|
Irak|m|irakisch|Iraker|Bagdad|
Iran|m|iranisch|Iraner|Teheran|Islamische Republik Iran,Persien
Irland|n|irisch|Ire|Dublin|Republik Irland
Island|n|isländisch|Isländer|Reykjavík|
Israel|n|israelisch|Israeli|Jerusalem|Staat Israel
Italien|n|italienisch|Italiener|Rom|Italienische Republik
Jamaika|n|jamaikanisch|Jamaikaner|Kingston|Jamaica
Japan|n|japanisch|Japaner|Tokio|
Jemen|m|jemenitisch|Jemenit|Sanaa|Yemen
Jordanien|n|jordanisch|Jordanier|Amman|
Kambodscha|n|kambodschanisch|Kambodschaner|Phnom Penh|Königreich Kambodscha,Kampuchea
Kamerun|n|kamerunisch|Kameruner|Yaoundé|Cameroon
Kanada|n|kanadisch|Kanadier|Ottawa|
Kap Verde|n|kapverdisch|Kapverdier|Praia|Cabo Verde,Kapverden,Kapverdische Inseln
Kasachstan|n|kasachisch|Kasache|Astana|
Katar|n|katarisch|Katarer|Doha|Qatar,Emirat Katar
Kenia|n|kenianisch|Kenianer|Nairobi|
Kirgisistan|n|kirgisisch|Kirgise|Bischkek|Kirgistan,Kirgisien
Kiribati|n|kiribatisch|Kiribatier|-|
Kolumbien|n|kolumbianisch|Kolumbianer|Bogotá|
Komoren|p|komorisch|Komorer|Moroni|Union der Komoren
Kongo|m|kongolesisch|Kongolese|Kinshasa|Demokratische Republik Kongo,DR Kongo,Kongo-Kinshasa,Zaire
Kosovo|m|kosovarisch|Kosovare|Pristina|Kosova
Kroatien|n|kroatisch|Kroate|Zagreb|Hrvatska
Kuba|n|kubanisch|Kubaner|Havanna|Cuba
Kuwait|n|kuwaitisch|Kuwaiter|-|Kuweit
Laos|n|laotisch|Laote|Vientiane|Demokratische Volksrepublik Laos
Lesotho|n|lesothisch|Lesother|Maseru|
Lettland|n|lettisch|Lette|Riga|
Libanon|m|libanesisch|Libanese|Beirut|
Liberia|n|liberianisch|Liberianer|Monrovia|
Libyen|n|libysch|Libyer|Tripolis|Libya
Liechtenstein|n|liechtensteinisch|Liechtensteiner|Vaduz|Fürstentum Liechtenstein
Litauen|n|litauisch|Litauer|Vilnius|
Luxemburg|n|luxemburgisch|Luxemburger|-|Großherzogtum Luxemburg
Madagaskar|n|madagassisch|Madagasse|Antananarivo|
Malawi|n|malawisch|Malawier|Lilongwe|
Malaysia|n|malaysisch|Malaysier|Kuala Lumpur|
Malediven|p|maledivisch|Malediver|Malé|Maldives
Mali|n|malisch|Malier|Bamako|
Malta|n|maltesisch|Malteser|Valletta|
Marokko|n|marokkanisch|Marokkaner|Rabat|
Marshallinseln|p|marshallisch|Marshaller|Majuro|
Mauretanien|n|mauretanisch|Mauretanier|Nouakchott|
Mauritius|n|mauritisch|Mauritier|Port Louis|
Mexiko|n|mexikanisch|Mexikaner|Mexiko-Stadt|Vereinigte Mexikanische Staaten
Mikronesien|n|mikronesisch|Mikronesier|Palikir|Föderierte Staaten von Mikronesien
Moldau|f|moldauisch,moldawisch|Moldauer|Chișinău|Republik Moldau,Moldawien,Moldova
Monaco|n|monegassisch|Monegasse|-|Fürstentum Monaco
Mongolei|f|mongolisch|Mongole|Ulan Bator|
Montenegro|n|montenegrinisch|Montenegriner|Podgorica|Crna Gora
Mosambik|n|mosambikanisch|Mosambikaner|Maputo|Mozambique
Myanmar|n|myanmarisch|Myanmare|Naypyidaw|Birma,Burma
Namibia|n|namibisch|Namibier|Windhuk|
Nauru|n|nauruisch|Nauruer|-|
Nepal|n|nepalesisch|Nepalese|Kathmandu|
Neuseeland|n|neuseeländisch|Neuseeländer|Wellington|
Nicaragua|n|nicaraguanisch|Nicaraguaner|Managua|
Niederlande|p|niederländisch|Niederländer|Den Haag|Königreich der Niederlande,Holland
Niger|m|nigrisch|Nigrer|Niamey|
Nigeria|n|nigerianisch|Nigerianer|Abuja|
Nordkorea|n|nordkoreanisch|Nordkoreaner|Pjöngjang|Demokratische Volksrepublik Korea,DVRK,KDVR
Nordmazedonien|n|nordmazedonisch|Nordmazedonier|Skopje|Mazedonien,Makedonien,Nord-Mazedonien
Norwegen|n|norwegisch|Norweger|Oslo|Königreich Norwegen
Oman|m|omanisch|Omaner|Maskat|
Österreich|n|österreichisch|Österreicher|Wien|Republik Österreich
Osttimor|n|osttimoresisch|Osttimorese|Dili|Timor-Leste
Pakistan|n|pakistanisch|Pakistaner|Islamabad|
Palau|n|palauisch|Palauer|-|
Panama|n|panamaisch|Panamaer|Panama-Stadt|
Papua-Neuguinea|n|papua-neuguineisch|Papua-Neuguineer|Port Moresby|
Paraguay|n|paraguayisch|Paraguayer|Asunción|
Peru|n|peruanisch|Peruaner|Lima|
Philippinen|p|philippinisch|Filipino|Manila|Republik der Philippinen
Polen|n|polnisch|Pole|Warschau|Republik Polen
Portugal|n|portugiesisch|Portugiese|Lissabon|
Republik Kongo|f|-|-|Brazzaville|Kongo-Brazzaville
Ruanda|n|ruandisch|Ruander|Kigali|Rwanda
Rumänien|n|rumänisch|Rumäne|Bukarest|
Russland|n|russisch|Russe|Moskau|Russische Föderation,Rußland
Salomonen|p|salomonisch|Salomoner|Honiara|Salomon-Inseln
Sambia|n|sambisch|Sambier|Lusaka|Zambia
Samoa|n|samoanisch|Samoaner|Apia|
San Marino|n|san-marinesisch|San-Marinese|-|
São Tomé und Príncipe|n|são-toméisch|-|São Tomé|
Saudi-Arabien|n|saudi-arabisch,saudisch|Saudi|Riad|Königreich Saudi-Arabien,Saudiarabien
Schweden|n|schwedisch|Schwede|Stockholm|Königreich Schweden
Schweiz|f|schweizerisch,Schweizer|Schweizer|Bern|Schweizerische Eidgenossenschaft
Senegal|m|senegalesisch|Senegalese|Dakar|
Serbien|n|serbisch|Serbe|Belgrad|
Seychellen|p|seychellisch|Seycheller|Victoria|
Sierra Leone|n|sierra-leonisch|Sierra-Leoner|Freetown|
Simbabwe|n|simbabwisch|Simbabwer|Harare|Zimbabwe
Singapur|n|singapurisch|Singapurer|-|Singapore
Slowakei|f|slowakisch|Slowake|Bratislava|Slowakische Republik
Slowenien|n|slowenisch|Slowene|Ljubljana|
Somalia|n|somalisch|Somalier|Mogadischu|
Spanien|n|spanisch|Spanier|Madrid|Königreich Spanien
Sri Lanka|n|sri-lankisch|Sri-Lanker|Colombo|Ceylon
Südafrika|n|südafrikanisch|Südafrikaner|Pretoria|Republik Südafrika
Sudan|m|sudanesisch|Sudanese|Khartum|
Südkorea|n|südkoreanisch|Südkoreaner|Seoul|Republik Korea,Südkoreanische Republik
Südsudan|m|südsudanesisch|Südsudanese|Juba|
Suriname|n|surinamisch|Surinamer|Paramaribo|Surinam
Syrien|n|syrisch|Syrer|Damaskus|Arabische Republik Syrien,Syrische Arabische Republik
Tadschikistan|n|tadschikisch|Tadschike|Duschanbe|
Taiwan|n|taiwanisch,taiwanesisch|Taiwaner|Taipeh|Republik China
Tansania|n|tansanisch|Tansanier|Dodoma|Tanzania
Thailand|n|thailändisch|Thailänder|Bangkok|Siam
Togo|n|togoisch|Togoer|Lomé|
Tonga|n|tongaisch|Tongaer|-|
Trinidad und Tobago|n|-|-|Port of Spain|
Tschad|m|tschadisch|Tschader|N’Djamena|Republik Tschad
Tschechien|n|tschechisch|Tscheche|Prag|Tschechische Republik,Tschechei
Tunesien|n|tunesisch|Tunesier|Tunis|
Türkei|f|türkisch|Türke|Ankara|Türkiye
Turkmenistan|n|turkmenisch|Turkmene|Aschgabat|Turkmenien,Turkmenija
Tuvalu|n|tuvaluisch|Tuvaluer|-|
Uganda|n|ugandisch|Ugander|Kampala|
Ukraine|f|ukrainisch|Ukrainer|Kiew,Kyjiw,Kyiv|
Ungarn|n|ungarisch|Ungar|Budapest|
Uruguay|n|uruguayisch|Uruguayer|Montevideo|
USA|p|amerikanisch,US-amerikanisch|Amerikaner,US-Amerikaner|Washington|Vereinigte Staaten,Vereinigte Staaten von Amerika,US,U.S.A.,Amerika,United States
Usbekistan|n|usbekisch|Usbeke|Taschkent|
Vanuatu|n|vanuatuisch|Vanuatuer|Port Vila|
Vatikan|m|vatikanisch|-|-|Vatikanstadt,Heiliger Stuhl,Vatikanstaat,Staat der Vatikanstadt
Venezuela|n|venezolanisch|Venezolaner|Caracas|Bolivarische Republik Venezuela
Vereinigte Arabische Emirate|p|emiratisch|Emirater|Abu Dhabi|VAE,Emirate
Vietnam|n|vietnamesisch|Vietnamese|Hanoi|Viet Nam
Zentralafrikanische Republik|f|zentralafrikanisch|Zentralafrikaner|Bangui|Zentralafrika
Zypern|n|zyprisch,zypriotisch|Zyprer,Zypriot|Nikosia|Republik Zypern
`;
