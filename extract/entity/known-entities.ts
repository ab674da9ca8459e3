import { knownPlaces } from './known-places.ts';

/**
 * The gazetteer that ships, in the format of users' own files (JSON lines): international organisations, German parties, ministries,
 * courts and media. Compiled by hand; `nouns` are what articles call them instead.
 */
export const knownEntities = `
{"name":"NATO","type":"Organization","aliases":["Nordatlantikpakt","Nordatlantische Allianz","North Atlantic Treaty Organization"],"wikidata":"Q7184","nouns":["bündnis","allianz","verteidigungsbündnis","militärbündnis"]}
{"name":"Europäische Union","type":"Organization","aliases":["EU"],"wikidata":"Q458","nouns":["staatengemeinschaft","staatenbund","union"]}
{"name":"Vereinte Nationen","type":"Organization","aliases":["UN","UNO","Uno","United Nations"],"wikidata":"Q1065","nouns":["weltorganisation"]}
{"name":"UN-Sicherheitsrat","type":"Organization","aliases":["Weltsicherheitsrat","Sicherheitsrat der Vereinten Nationen"],"wikidata":"Q37470","nouns":["gremium"]}
{"name":"OSZE","type":"Organization","aliases":["Organisation für Sicherheit und Zusammenarbeit in Europa","OSCE"],"wikidata":"Q81299"}
{"name":"Weltgesundheitsorganisation","type":"Organization","aliases":["WHO","World Health Organization"],"wikidata":"Q7817"}
{"name":"Internationaler Währungsfonds","type":"Organization","aliases":["IWF","IMF"],"wikidata":"Q7804"}
{"name":"Weltbank","type":"Organization","aliases":["World Bank"],"wikidata":"Q7164","nouns":["bank"]}
{"name":"Welthandelsorganisation","type":"Organization","aliases":["WTO"],"wikidata":"Q7825"}
{"name":"Internationale Atomenergiebehörde","type":"Organization","aliases":["IAEA","IAEO","Internationale Atomenergie-Organisation"],"wikidata":"Q41984","nouns":["behörde"]}
{"name":"Internationaler Strafgerichtshof","type":"Organization","aliases":["IStGH","ICC"],"wikidata":"Q47488","nouns":["gericht"]}
{"name":"Internationaler Gerichtshof","type":"Organization","aliases":["IGH"],"wikidata":"Q7801","nouns":["gericht"]}
{"name":"Europäische Zentralbank","type":"Organization","aliases":["EZB","ECB"],"wikidata":"Q8901","nouns":["notenbank","zentralbank","bank"]}
{"name":"Europäische Kommission","type":"Organization","aliases":["EU-Kommission","Brüsseler Kommission"],"wikidata":"Q8880","nouns":["kommission","behörde"]}
{"name":"Europäisches Parlament","type":"Organization","aliases":["Europaparlament","EU-Parlament"],"wikidata":"Q8889","nouns":["parlament"]}
{"name":"Europäischer Rat","type":"Organization","wikidata":"Q8886"}
{"name":"Europäischer Gerichtshof","type":"Organization","aliases":["EuGH"],"wikidata":"Q4951","nouns":["gericht"]}
{"name":"Europäischer Gerichtshof für Menschenrechte","type":"Organization","aliases":["EGMR"],"wikidata":"Q122880","nouns":["gericht"]}
{"name":"Europarat","type":"Organization","aliases":["Council of Europe"],"wikidata":"Q8908"}
{"name":"OECD","type":"Organization","aliases":["Organisation für wirtschaftliche Zusammenarbeit und Entwicklung"],"wikidata":"Q41550"}
{"name":"OPEC","type":"Organization","aliases":["Organisation erdölexportierender Länder","Opec"],"wikidata":"Q7795","nouns":["kartell"]}
{"name":"Afrikanische Union","type":"Organization","aliases":["AU"],"wikidata":"Q7159"}
{"name":"Arabische Liga","type":"Organization","wikidata":"Q7172"}
{"name":"ASEAN","type":"Organization","aliases":["Verband Südostasiatischer Nationen"],"wikidata":"Q7768"}
{"name":"G7","type":"Organization","aliases":["G-7","Gruppe der Sieben"],"wikidata":"Q1764511"}
{"name":"G20","type":"Organization","aliases":["G-20","Gruppe der Zwanzig"],"wikidata":"Q19771"}
{"name":"UNICEF","type":"Organization","aliases":["Unicef","UN-Kinderhilfswerk","Kinderhilfswerk der Vereinten Nationen"],"wikidata":"Q740308","nouns":["kinderhilfswerk","hilfswerk"]}
{"name":"UNHCR","type":"Organization","aliases":["UN-Flüchtlingshilfswerk","Flüchtlingshilfswerk der Vereinten Nationen"],"wikidata":"Q132551","nouns":["flüchtlingshilfswerk","hilfswerk"]}
{"name":"UNESCO","type":"Organization","aliases":["Unesco"],"wikidata":"Q7809"}
{"name":"Interpol","type":"Organization","wikidata":"Q8475"}
{"name":"Europol","type":"Organization","wikidata":"Q207203","nouns":["behörde"]}
{"name":"Rotes Kreuz","type":"Organization","aliases":["Internationales Komitee vom Roten Kreuz","IKRK","ICRC"],"nouns":["hilfsorganisation"]}
{"name":"Amnesty International","type":"Organization","aliases":["Amnesty"],"wikidata":"Q42970","nouns":["menschenrechtsorganisation","organisation"]}
{"name":"Human Rights Watch","type":"Organization","aliases":["HRW"],"wikidata":"Q187052","nouns":["menschenrechtsorganisation","organisation"]}
{"name":"Greenpeace","type":"Organization","wikidata":"Q81307","nouns":["umweltorganisation","organisation"]}
{"name":"Ärzte ohne Grenzen","type":"Organization","aliases":["Médecins Sans Frontières"],"wikidata":"Q49330","nouns":["hilfsorganisation"]}
{"name":"Zeugen Jehovas","type":"Organization","nouns":["glaubensgemeinschaft","religionsgemeinschaft"]}
{"name":"FIFA","type":"Organization","aliases":["Fifa","Weltfußballverband"],"wikidata":"Q253414","nouns":["weltverband","verband"]}
{"name":"UEFA","type":"Organization","aliases":["Uefa"],"wikidata":"Q35572","nouns":["verband"]}
{"name":"IOC","type":"Organization","aliases":["Internationales Olympisches Komitee"],"wikidata":"Q40970"}
{"name":"DFB","type":"Organization","aliases":["Deutscher Fußball-Bund","Deutscher Fußballbund"],"wikidata":"Q154191","nouns":["verband","fußballverband"]}
{"name":"SPD","type":"Organization","aliases":["Sozialdemokratische Partei Deutschlands","Sozialdemokraten"],"wikidata":"Q49768","nouns":["partei"]}
{"name":"CDU","type":"Organization","aliases":["Christlich Demokratische Union Deutschlands","Christlich Demokratische Union","Christdemokraten"],"wikidata":"Q49762","nouns":["partei"]}
{"name":"CSU","type":"Organization","aliases":["Christlich-Soziale Union in Bayern","Christlich-Soziale Union"],"wikidata":"Q49763","nouns":["partei"]}
{"name":"Bündnis 90/Die Grünen","type":"Organization","aliases":["Grüne","Grünen","Die Grünen","Bündnis 90"],"wikidata":"Q49766","nouns":["partei"]}
{"name":"FDP","type":"Organization","aliases":["Freie Demokratische Partei","Freie Demokraten"],"wikidata":"Q13124","nouns":["partei"]}
{"name":"Die Linke","type":"Organization","aliases":["Linke","Linkspartei"],"wikidata":"Q49764","nouns":["partei","linkspartei"]}
{"name":"AfD","type":"Organization","aliases":["Alternative für Deutschland"],"wikidata":"Q6721203","nouns":["partei"]}
{"name":"BSW","type":"Organization","aliases":["Bündnis Sahra Wagenknecht"],"nouns":["partei"]}
{"name":"Freie Wähler","type":"Organization","nouns":["partei"]}
{"name":"Piratenpartei","type":"Organization","aliases":["Piratenpartei Deutschland"],"nouns":["partei"]}
{"name":"Bundesregierung","type":"Organization","aliases":["deutsche Bundesregierung","deutsche Regierung"],"standsFor":"Deutschland","nouns":["regierung"]}
{"name":"Bundestag","type":"Organization","aliases":["Deutscher Bundestag"],"wikidata":"Q154797","nouns":["parlament"]}
{"name":"Bundesrat","type":"Organization","aliases":["Deutscher Bundesrat"],"nouns":["länderkammer"]}
{"name":"Bundeskanzleramt","type":"Organization","aliases":["Kanzleramt"]}
{"name":"Bundeswehr","type":"Organization","wikidata":"Q56010","nouns":["armee","streitkraft"]}
{"name":"Bundesverfassungsgericht","type":"Organization","aliases":["BVerfG"],"nouns":["gericht","verfassungsgericht"]}
{"name":"Bundesgerichtshof","type":"Organization","aliases":["BGH"],"nouns":["gericht"]}
{"name":"Bundesverwaltungsgericht","type":"Organization","aliases":["BVerwG"],"nouns":["gericht"]}
{"name":"Bundesarbeitsgericht","type":"Organization","aliases":["BAG"],"nouns":["gericht"]}
{"name":"Bundessozialgericht","type":"Organization","aliases":["BSG"],"nouns":["gericht"]}
{"name":"Bundesfinanzhof","type":"Organization","aliases":["BFH"],"nouns":["gericht"]}
{"name":"Bundesanwaltschaft","type":"Organization","aliases":["Generalbundesanwalt"],"nouns":["anklagebehörde","behörde"]}
{"name":"Bundeskriminalamt","type":"Organization","aliases":["BKA"],"nouns":["behörde"]}
{"name":"Bundesnachrichtendienst","type":"Organization","aliases":["BND"],"nouns":["geheimdienst","dienst"]}
{"name":"Bundesamt für Verfassungsschutz","type":"Organization","aliases":["BfV"],"nouns":["behörde","geheimdienst","verfassungsschutz"]}
{"name":"Bundespolizei","type":"Organization","nouns":["polizei"]}
{"name":"Bundesbank","type":"Organization","aliases":["Deutsche Bundesbank"],"nouns":["notenbank","bank"]}
{"name":"Bundesagentur für Arbeit","type":"Organization","aliases":["Arbeitsagentur","Bundesarbeitsagentur"],"nouns":["behörde","agentur"]}
{"name":"Bundesnetzagentur","type":"Organization","aliases":["BNetzA"],"nouns":["behörde","agentur"]}
{"name":"Bundeskartellamt","type":"Organization","aliases":["Kartellamt"],"nouns":["behörde"]}
{"name":"Statistisches Bundesamt","type":"Organization","aliases":["Destatis"],"nouns":["behörde","statistikamt","bundesamt"]}
{"name":"Robert Koch-Institut","type":"Organization","aliases":["RKI","Robert-Koch-Institut"],"nouns":["institut","behörde"]}
{"name":"Umweltbundesamt","type":"Organization","aliases":["UBA"],"nouns":["behörde"]}
{"name":"Auswärtiges Amt","type":"Organization","aliases":["Bundesaußenministerium","Außenministerium in Berlin","Außenamt in Berlin"],"standsFor":"Deutschland","nouns":["ministerium","amt"]}
{"name":"Bundesinnenministerium","type":"Organization","aliases":["Bundesministerium des Innern","BMI","Bundesministerium des Innern und für Heimat"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesfinanzministerium","type":"Organization","aliases":["Bundesministerium der Finanzen","BMF"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesverteidigungsministerium","type":"Organization","aliases":["Bundesministerium der Verteidigung","BMVg"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesjustizministerium","type":"Organization","aliases":["Bundesministerium der Justiz","BMJ","BMJV","Bundesministerium der Justiz und für Verbraucherschutz"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundeswirtschaftsministerium","type":"Organization","aliases":["Bundesministerium für Wirtschaft und Klimaschutz","BMWK","BMWi","Bundesministerium für Wirtschaft und Energie","Bundesministerium für Wirtschaft"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesgesundheitsministerium","type":"Organization","aliases":["Bundesministerium für Gesundheit","BMG"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesarbeitsministerium","type":"Organization","aliases":["Bundesministerium für Arbeit und Soziales","BMAS","Bundesministerium für Arbeit"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesverkehrsministerium","type":"Organization","aliases":["BMDV","BMVI","Bundesministerium für Verkehr","Bundesministerium für Digitales und Verkehr","Bundesministerium für Verkehr und digitale Infrastruktur"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesumweltministerium","type":"Organization","aliases":["BMUV","BMU","Bundesministerium für Umwelt"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesbildungsministerium","type":"Organization","aliases":["BMBF","Bundesministerium für Bildung und Forschung"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesfamilienministerium","type":"Organization","aliases":["BMFSFJ","Bundesministerium für Familie, Senioren, Frauen und Jugend"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesagrarministerium","type":"Organization","aliases":["Bundeslandwirtschaftsministerium","BMEL","Bundesernährungsministerium","Bundesministerium für Ernährung und Landwirtschaft"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesentwicklungsministerium","type":"Organization","aliases":["BMZ","Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Bundesbauministerium","type":"Organization","aliases":["BMWSB","Bundesministerium für Wohnen, Stadtentwicklung und Bauwesen"],"standsFor":"Deutschland","nouns":["ministerium"]}
{"name":"Deutscher Gewerkschaftsbund","type":"Organization","aliases":["DGB"],"nouns":["gewerkschaftsbund","dachverband"]}
{"name":"Verdi","type":"Organization","aliases":["ver.di","Vereinte Dienstleistungsgewerkschaft"],"nouns":["gewerkschaft","dienstleistungsgewerkschaft"]}
{"name":"GDL","type":"Organization","aliases":["Gewerkschaft Deutscher Lokomotivführer"],"nouns":["gewerkschaft","lokführergewerkschaft"]}
{"name":"EVG","type":"Organization","aliases":["Eisenbahn- und Verkehrsgewerkschaft"],"nouns":["gewerkschaft"]}
{"name":"ADAC","type":"Organization","aliases":["Allgemeiner Deutscher Automobil-Club"],"nouns":["automobilclub","club","verkehrsclub"]}
{"name":"Deutsche Bahn","type":"Organization","aliases":["Bahn AG","DB"],"nouns":["bahn","konzern","unternehmen"]}
{"name":"Deutsche Post","type":"Organization","aliases":["DHL Group"],"nouns":["post","konzern","unternehmen"]}
{"name":"Deutsche Bank","type":"Organization","wikidata":"Q66048","nouns":["bank","geldhaus","institut"]}
{"name":"BDI","type":"Organization","aliases":["Bundesverband der Deutschen Industrie"],"nouns":["verband","industrieverband"]}
{"name":"Deutsche Presse-Agentur","type":"Organization","aliases":["dpa","DPA"],"nouns":["nachrichtenagentur","agentur"]}
{"name":"Agence France-Presse","type":"Organization","aliases":["AFP"],"nouns":["nachrichtenagentur","agentur"]}
{"name":"Reuters","type":"Organization","nouns":["nachrichtenagentur","agentur"]}
{"name":"Associated Press","type":"Organization","aliases":["AP"],"nouns":["nachrichtenagentur","agentur"]}
{"name":"Tass","type":"Organization","aliases":["TASS","Itar-Tass"],"nouns":["nachrichtenagentur","agentur"]}
{"name":"Interfax","type":"Organization","nouns":["nachrichtenagentur","agentur"]}
{"name":"ARD","type":"Organization","nouns":["sender"]}
{"name":"ZDF","type":"Organization","aliases":["Zweites Deutsches Fernsehen"],"nouns":["sender"]}
{"name":"Westdeutscher Rundfunk","type":"Organization","aliases":["WDR"],"nouns":["sender","rundfunk"]}
{"name":"Norddeutscher Rundfunk","type":"Organization","aliases":["NDR"],"nouns":["sender","rundfunk"]}
{"name":"Bayerischer Rundfunk","type":"Organization","aliases":["BR"],"nouns":["sender","rundfunk"]}
{"name":"Mitteldeutscher Rundfunk","type":"Organization","aliases":["MDR"],"nouns":["sender","rundfunk"]}
{"name":"Südwestrundfunk","type":"Organization","aliases":["SWR"],"nouns":["sender","rundfunk"]}
{"name":"Deutschlandfunk","type":"Organization","aliases":["DLF"],"nouns":["sender"]}
{"name":"Deutsche Welle","type":"Organization","aliases":["DW"],"nouns":["sender"]}
{"name":"Der Spiegel","type":"Organization","aliases":["Spiegel"],"nouns":["magazin","nachrichtenmagazin"]}
{"name":"Die Zeit","type":"Organization","nouns":["zeitung","wochenzeitung"]}
{"name":"Die Welt","type":"Organization","nouns":["zeitung"]}
{"name":"Frankfurter Allgemeine Zeitung","type":"Organization","aliases":["FAZ","F.A.Z.","Frankfurter Allgemeine"],"nouns":["zeitung"]}
{"name":"Süddeutsche Zeitung","type":"Organization","aliases":["SZ","Süddeutsche"],"nouns":["zeitung"]}
{"name":"Bild-Zeitung","type":"Organization","aliases":["Bild-Blatt"],"nouns":["zeitung","boulevardzeitung"]}
{"name":"taz","type":"Organization","aliases":["die tageszeitung"],"nouns":["zeitung"]}
{"name":"Handelsblatt","type":"Organization","nouns":["zeitung","wirtschaftszeitung"]}
{"name":"Tagesspiegel","type":"Organization","aliases":["Der Tagesspiegel"],"nouns":["zeitung"]}
{"name":"New York Times","type":"Organization","aliases":["The New York Times","NYT"],"nouns":["zeitung"]}
{"name":"Washington Post","type":"Organization","aliases":["The Washington Post","WaPo"],"nouns":["zeitung"]}
{"name":"Financial Times","type":"Organization","aliases":["FT"],"nouns":["zeitung"]}
{"name":"BBC","type":"Organization","aliases":["British Broadcasting Corporation"],"nouns":["sender"]}
{"name":"CNN","type":"Organization","nouns":["sender","nachrichtensender"]}
{"name":"RTL","type":"Organization","nouns":["sender"]}
{"name":"Kreml","type":"Organization","wikidata":"Q133274","standsFor":"Russland"}
{"name":"Weißes Haus","type":"Organization","wikidata":"Q35525","standsFor":"USA"}
{"name":"Pentagon","type":"Organization","aliases":["US-Verteidigungsministerium"],"standsFor":"USA","nouns":["ministerium","verteidigungsministerium"]}
{"name":"US-Außenministerium","type":"Organization","aliases":["State Department","Außenministerium der Vereinigten Staaten"],"wikidata":"Q789915","standsFor":"USA","nouns":["ministerium","außenministerium"]}
{"name":"Downing Street","type":"Organization","aliases":["Downing Street 10"],"standsFor":"Großbritannien"}
{"name":"Élysée-Palast","type":"Organization","aliases":["Élysée","Elysée-Palast","Elysee-Palast"],"standsFor":"Frankreich"}
{"name":"US-Kongress","type":"Organization","aliases":["Kongress der Vereinigten Staaten"],"wikidata":"Q11268","standsFor":"USA","nouns":["kongress","parlament"]}
{"name":"US-Senat","type":"Organization","wikidata":"Q66096","standsFor":"USA","nouns":["senat","parlamentskammer"]}
{"name":"US-Repräsentantenhaus","type":"Organization","wikidata":"Q11701","standsFor":"USA","nouns":["repräsentantenhaus"]}
{"name":"CIA","type":"Organization","wikidata":"Q37230","nouns":["geheimdienst"]}
{"name":"FBI","type":"Organization","wikidata":"Q8333","nouns":["bundespolizei","behörde"]}
{"name":"US-Notenbank","type":"Organization","aliases":["Fed","Federal Reserve"],"wikidata":"Q53536","nouns":["notenbank","bank"]}
{"name":"Technisches Hilfswerk","type":"Organization","aliases":["THW","Bundesanstalt Technisches Hilfswerk"],"nouns":["hilfswerk"]}
{"name":"Deutsches Rotes Kreuz","type":"Organization","aliases":["DRK"],"nouns":["hilfsorganisation"]}
{"name":"Deutscher Wetterdienst","type":"Organization","aliases":["DWD"],"nouns":["wetterdienst"]}
{"name":"IG Metall","type":"Organization","aliases":["Industriegewerkschaft Metall","IGM"],"nouns":["gewerkschaft","industriegewerkschaft"]}
{"name":"FC Bayern München","type":"Organization","aliases":["FC Bayern","Bayern München"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Borussia Dortmund","type":"Organization","aliases":["BVB"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Hamburger SV","type":"Organization","aliases":["HSV"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Bayer 04 Leverkusen","type":"Organization","aliases":["Bayer Leverkusen"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Borussia Mönchengladbach","type":"Organization","aliases":["Mönchengladbach"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"1. FC Köln","type":"Organization","aliases":["FC Köln"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Eintracht Frankfurt","type":"Organization","aliases":["SGE"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Hertha BSC","type":"Organization","aliases":["Hertha"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Werder Bremen","type":"Organization","aliases":["SV Werder Bremen"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"FC Schalke 04","type":"Organization","aliases":["Schalke 04","Schalke"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"RB Leipzig","type":"Organization","nouns":["verein","klub","club","mannschaft","team"]}
{"name":"VfB Stuttgart","type":"Organization","nouns":["verein","klub","club","mannschaft","team"]}
{"name":"TSV 1860 München","type":"Organization","aliases":["1860 München"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Paris Saint-Germain","type":"Organization","aliases":["Paris St. Germain","PSG"],"nouns":["verein","klub","club","mannschaft","team"]}
{"name":"Volkswagen","type":"Organization","aliases":["VW"],"nouns":["konzern","unternehmen","autobauer","autohersteller"]}
{"name":"BMW","type":"Organization","aliases":["Bayerische Motoren Werke"],"nouns":["konzern","unternehmen","autobauer","autohersteller"]}
{"name":"Mercedes-Benz","type":"Organization","aliases":["Mercedes"],"nouns":["konzern","unternehmen","autobauer","autohersteller"]}
{"name":"Lufthansa","type":"Organization","aliases":["Deutsche Lufthansa"],"nouns":["konzern","unternehmen","fluggesellschaft","airline"]}
{"name":"Deutsche Telekom","type":"Organization","aliases":["Telekom"],"nouns":["konzern","unternehmen"]}
{"name":"Siemens","type":"Organization","nouns":["konzern","unternehmen"]}
{"name":"BDA","type":"Organization","aliases":["Bundesvereinigung der Deutschen Arbeitgeberverbände"],"nouns":["verband","arbeitgeberverband"]}
{"name":"DIHK","type":"Organization","aliases":["Deutsche Industrie- und Handelskammer","Deutscher Industrie- und Handelskammertag"],"nouns":["verband","kammer"]}
{"name":"ZDH","type":"Organization","aliases":["Zentralverband des Deutschen Handwerks"],"nouns":["verband"]}
{"name":"VDA","type":"Organization","aliases":["Verband der Automobilindustrie"],"nouns":["verband"]}
{"name":"VDMA","type":"Organization","aliases":["Verband Deutscher Maschinen- und Anlagenbau"],"nouns":["verband"]}
{"name":"BUND","type":"Organization","aliases":["Bund für Umwelt und Naturschutz Deutschland"],"nouns":["umweltverband","verband"]}
{"name":"Naturschutzbund Deutschland","type":"Organization","aliases":["NABU","Nabu"],"nouns":["umweltverband","verband"]}
{"name":"WWF","type":"Organization","aliases":["World Wide Fund For Nature"],"nouns":["umweltorganisation"]}
{"name":"ADFC","type":"Organization","aliases":["Allgemeiner Deutscher Fahrrad-Club"],"nouns":["verband","club"]}
{"name":"Arbeiterwohlfahrt","type":"Organization","aliases":["AWO","Awo"],"nouns":["verband"]}
{"name":"Sozialverband VdK","type":"Organization","aliases":["VdK"],"nouns":["verband","sozialverband"]}
{"name":"GEW","type":"Organization","aliases":["Gewerkschaft Erziehung und Wissenschaft"],"nouns":["gewerkschaft"]}
{"name":"IG BCE","type":"Organization","aliases":["Industriegewerkschaft Bergbau, Chemie, Energie"],"nouns":["gewerkschaft"]}
{"name":"NGG","type":"Organization","aliases":["Gewerkschaft Nahrung-Genuss-Gaststätten"],"nouns":["gewerkschaft"]}
{"name":"Deutscher Beamtenbund","type":"Organization","aliases":["dbb","DBB","dbb beamtenbund und tarifunion"],"nouns":["gewerkschaft"]}
{"name":"Kassenärztliche Bundesvereinigung","type":"Organization","aliases":["KBV"],"nouns":["verband"]}
{"name":"Deutsche Forschungsgemeinschaft","type":"Organization","aliases":["DFG"],"nouns":["organisation"]}
{"name":"Deutsches Zentrum für Luft- und Raumfahrt","type":"Organization","aliases":["DLR"],"nouns":["zentrum"]}
{"name":"Hochschulrektorenkonferenz","type":"Organization","aliases":["HRK"],"nouns":["konferenz"]}
{"name":"Bundesamt für Migration und Flüchtlinge","type":"Organization","aliases":["BAMF","Bamf"],"nouns":["behörde","bundesamt"]}
{"name":"Bundesamt für Sicherheit in der Informationstechnik","type":"Organization","aliases":["BSI"],"nouns":["behörde","bundesamt"]}
{"name":"Bundesanstalt für Finanzdienstleistungsaufsicht","type":"Organization","aliases":["BaFin","Bafin"],"nouns":["behörde","finanzaufsicht"]}
{"name":"Paul-Ehrlich-Institut","type":"Organization","aliases":["PEI"],"nouns":["institut","behörde"]}
{"name":"Kraftfahrt-Bundesamt","type":"Organization","aliases":["KBA"],"nouns":["behörde","bundesamt"]}
{"name":"Militärischer Abschirmdienst","type":"Organization","aliases":["MAD"],"nouns":["geheimdienst"]}
{"name":"Kultusministerkonferenz","type":"Organization","aliases":["KMK"],"nouns":["konferenz"]}
{"name":"Deutsche Fußball Liga","type":"Organization","aliases":["DFL"],"nouns":["verband","liga"]}
{"name":"Deutscher Olympischer Sportbund","type":"Organization","aliases":["DOSB"],"nouns":["verband"]}
{"name":"Europäische Arzneimittel-Agentur","type":"Organization","aliases":["EMA"],"nouns":["behörde","agentur"]}
{"name":"Europäische Weltraumorganisation","type":"Organization","aliases":["ESA"],"nouns":["raumfahrtagentur"]}
{"name":"NASA","type":"Organization","aliases":["Nasa","National Aeronautics and Space Administration"],"nouns":["raumfahrtbehörde","behörde"]}
{"name":"Frontex","type":"Organization","aliases":["EU-Grenzschutzagentur"],"nouns":["agentur"]}
{"name":"Welternährungsprogramm","type":"Organization","aliases":["WFP","World Food Programme","World Food Program","UN-Welternährungsprogramm","Welternährungsprogramm der Vereinten Nationen"],"nouns":["organisation"]}
{"name":"UNRWA","type":"Organization","aliases":["UN-Hilfswerk für Palästinaflüchtlinge"],"nouns":["hilfswerk"]}
{"name":"UNEP","type":"Organization","aliases":["UN-Umweltprogramm"],"nouns":["organisation"]}
{"name":"Internationale Arbeitsorganisation","type":"Organization","aliases":["ILO"],"nouns":["organisation"]}
{"name":"Internationale Energieagentur","type":"Organization","aliases":["IEA"],"nouns":["agentur","behörde"]}
{"name":"Europäischer Rechnungshof","type":"Organization","aliases":["EuRH"],"nouns":["rechnungshof"]}
{"name":"NSA","type":"Organization","aliases":["National Security Agency"],"nouns":["geheimdienst"]}
{"name":"EPA","type":"Organization","aliases":["US-Umweltbehörde","Environmental Protection Agency"],"nouns":["behörde","umweltbehörde"]}
{"name":"FDA","type":"Organization","aliases":["US-Arzneimittelbehörde","Food and Drug Administration"],"nouns":["behörde"]}
{"name":"Republikanische Partei","type":"Organization","aliases":["Republikaner"],"nouns":["partei"]}
{"name":"Demokratische Partei","type":"Organization","aliases":["Demokraten"],"nouns":["partei"]}
{"name":"ÖVP","type":"Organization","aliases":["Österreichische Volkspartei"],"nouns":["partei"]}
{"name":"SPÖ","type":"Organization","aliases":["Sozialdemokratische Partei Österreichs"],"nouns":["partei"]}
{"name":"FPÖ","type":"Organization","aliases":["Freiheitliche Partei Österreichs"],"nouns":["partei"]}
{"name":"SVP","type":"Organization","aliases":["Schweizerische Volkspartei"],"nouns":["partei"]}
{"name":"PiS","type":"Organization","aliases":["Recht und Gerechtigkeit","Prawo i Sprawiedliwość"],"nouns":["partei"]}
{"name":"PKK","type":"Organization","aliases":["Arbeiterpartei Kurdistans"],"nouns":["organisation"]}
{"name":"AKP","type":"Organization","aliases":["Partei für Gerechtigkeit und Entwicklung"],"nouns":["partei"]}
{"name":"CHP","type":"Organization","aliases":["Republikanische Volkspartei"],"nouns":["partei"]}
{"name":"ANC","type":"Organization","aliases":["Afrikanischer Nationalkongress","African National Congress"],"nouns":["partei"]}
{"name":"Labour","type":"Organization","aliases":["Labour Party","Labour-Partei"],"nouns":["partei"]}
{"name":"Tories","type":"Organization","aliases":["Konservative Partei","Conservative Party"],"nouns":["partei"]}
{"name":"Rassemblement National","type":"Organization","aliases":["RN"],"nouns":["partei"]}
{"name":"PLO","type":"Organization","aliases":["Palästinensische Befreiungsorganisation"],"nouns":["organisation"]}
{"name":"Hisbollah","type":"Organization","aliases":["Hizbollah","Hezbollah","Hisbollah-Miliz"],"nouns":["miliz","organisation"]}
{"name":"Islamischer Staat","type":"Organization","aliases":["IS","Islamischer Staat (IS)","ISIS"],"nouns":["miliz"]}
{"name":"Neue Zürcher Zeitung","type":"Organization","aliases":["NZZ"],"nouns":["zeitung"]}
{"name":"Redaktionsnetzwerk Deutschland","type":"Organization","aliases":["RND"],"nouns":["redaktion"]}
{"name":"Wall Street Journal","type":"Organization","aliases":["WSJ","The Wall Street Journal"],"nouns":["zeitung"]}
{"name":"Hessischer Rundfunk","type":"Organization","aliases":[],"nouns":["sender"]}
{"name":"Rundfunk Berlin-Brandenburg","type":"Organization","aliases":["RBB"],"nouns":["sender"]}
{"name":"Österreichischer Rundfunk","type":"Organization","aliases":["ORF"],"nouns":["sender"]}
{"name":"Schweizer Radio und Fernsehen","type":"Organization","aliases":["SRF"],"nouns":["sender"]}
{"name":"Commerzbank","type":"Organization","aliases":[],"nouns":["bank"]}
{"name":"KfW","type":"Organization","aliases":["Kreditanstalt für Wiederaufbau"],"nouns":["bank","förderbank"]}
{"name":"BlackRock","type":"Organization","aliases":["Blackrock"],"nouns":["vermögensverwalter","konzern"]}
{"name":"Weltwirtschaftsforum","type":"Organization","aliases":["WEF","World Economic Forum"],"nouns":["forum"]}
{"name":"ECOWAS","type":"Organization","aliases":["Ecowas","Westafrikanische Wirtschaftsgemeinschaft","Wirtschaftsgemeinschaft Westafrikanischer Staaten"],"nouns":["staatenbund"]}
{"name":"Europäische Freihandelsassoziation","type":"Organization","aliases":["EFTA","Efta"],"nouns":[]}
{"name":"Internationale Organisation für Migration","type":"Organization","aliases":["IOM","International Organization for Migration"],"nouns":["organisation"]}
{"name":"Welternährungsorganisation","type":"Organization","aliases":["FAO","UN-Ernährungsorganisation","UN-Landwirtschaftsorganisation","Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen","Food and Agriculture Organization"],"nouns":["organisation"]}
{"name":"OCHA","type":"Organization","aliases":["Ocha","UN-Nothilfebüro","Nothilfebüro der Vereinten Nationen","UN-Büro für humanitäre Hilfe"],"nouns":[]}
{"name":"Weltorganisation für Meteorologie","type":"Organization","aliases":["WMO","Weltwetterorganisation"],"nouns":["organisation"]}
{"name":"UNDP","type":"Organization","aliases":["UN-Entwicklungsprogramm","Entwicklungsprogramm der Vereinten Nationen"],"nouns":[]}
{"name":"Verbraucherzentrale Bundesverband","type":"Organization","aliases":["vzbv","Bundesverband der Verbraucherzentralen"],"nouns":["verband"]}
{"name":"Eisenbahn-Bundesamt","type":"Organization","aliases":["EBA"],"nouns":["behörde","bundesamt"]}
{"name":"Luftfahrt-Bundesamt","type":"Organization","aliases":["LBA"],"nouns":["behörde","bundesamt"]}
{"name":"Fratelli d’Italia","type":"Organization","aliases":["Brüder Italiens","FdI"],"nouns":["partei"]}
{"name":"Humboldt-Universität zu Berlin","type":"Organization","aliases":["Humboldt-Universität","HU Berlin","Humboldt-Universität Berlin"],"nouns":["universität","hochschule"]}
{"name":"Ludwig-Maximilians-Universität München","type":"Organization","aliases":["Ludwig-Maximilians-Universität","LMU","LMU München"],"nouns":["universität","hochschule"]}
{"name":"Eurovision Song Contest","type":"Event","aliases":["ESC"],"nouns":["wettbewerb"]}
{"name":"Internationale Grüne Woche","type":"Event","aliases":["Grüne Woche","IGW"],"nouns":["messe"]}
{"name":"Berlinale","type":"Event","aliases":["Internationale Filmfestspiele Berlin"],"nouns":["filmfestspiele","festival"]}
{"name":"Welt am Sonntag","type":"Organization","aliases":["WamS"],"nouns":["zeitung"]}
{"name":"Bild am Sonntag","type":"Organization","aliases":["BamS"],"nouns":["zeitung"]}
{"name":"Le Figaro","type":"Organization","aliases":[],"nouns":["zeitung"]}
{"name":"El País","type":"Organization","aliases":[],"nouns":["zeitung"]}
{"name":"Corriere della Sera","type":"Organization","aliases":["Corriere"],"nouns":["zeitung"]}
{"name":"La Repubblica","type":"Organization","aliases":[],"nouns":["zeitung"]}
{"name":"Smer","type":"Organization","aliases":["Smer-SSD","Smer-SD"],"nouns":["partei"]}
{"name":"Tisza","type":"Organization","aliases":["Tisza-Partei","Tisza Párt","Respekt und Freiheit"],"nouns":["partei"]}
{"name":"Fidesz","type":"Organization","aliases":["Fidesz-Partei","Bund Junger Demokraten"],"nouns":["partei"]}
{"name":"Likud","type":"Organization","aliases":["Likud-Partei","Likud-Block"],"nouns":["partei"]}
{"name":"Forza Italia","type":"Organization","aliases":[],"nouns":["partei"]}
${knownPlaces}`;
