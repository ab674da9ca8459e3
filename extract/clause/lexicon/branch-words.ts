/** What firms do, as the last word of their names: *Falke Logistik*, *Sonnenhof Kliniken*. */
export const branchWords: ReadonlySet<string> = new Set(
  `Agrar Airlines Airways Antriebe Architekten Architektinnen Automaten Automobil Automobile Automotive Bau Batterien Bauelemente Baustoffe Beteiligungen Biotech 
   Brauereien Capital Catering Chemie Chemicals Consult Consulting Dental Design Diagnostics Dienstleistungen Digital Edelstahl
   Electronics Elektrik Elektro Elektronik Elektrotechnik Energie Energien Energy Engineering Entertainment Entsorgung Erneuerbare Fashion
   Feinkost Filmproduktion Finance Finanz Fitness Fleischwaren Foods Fruchtsäfte Gastronomie Gebäudetechnik Getränke Group Gruppe Handel
   Handels Haustechnik Healthcare Hochbau Holding Hotels Hydraulik Immobilien Industrie Industries Instruments International Invest Investment
   Kapital Keramik Kliniken Kommunikation Kosmetik Kunststoff Kunststoffe Kunststofftechnik Landschaftsarchitekten Lebensmittel Leasing Leuchten Logistics Logistik
   Luftfahrt Maschinen Maschinenbau Media Medien Medical Medizintechnik Messtechnik Metall Metallbau Metallwerke Mobil Mobility Mobilfunk Mode Moden
   Motoren Motors Möbel Naturkost Networks Nutzfahrzeuge Optik Partner Partners Pharma Pharmaceuticals Pictures Pumpen
   Rechtsanwälte Recycling Reederei Reisen Resorts Robotics Robotik Rohstoffe Schifffahrt Seereederei Seilbahnen Semiconductor Shipping
   Software Solar Solutions Spedition Spielwaren Sports Stahlbau Studios Süßwaren Systeme Systems Technik Technologie Technologien
   Technologies Technology Telecom Telekom Textil Textilien Therapeutics Tiefbau Tiernahrung Touristik Trading Transport Transporte Umwelttechnik Ventures Verkehr
   Verlag Verpackungen Versand Versicherung Versicherungen Verwaltung Wasserkraft Werkzeugbau Werkzeuge Werkzeugmaschinen Windenergie Windkraft Wohnbau Wohnen`
    .trim()
    .split(/\s+/),
);
