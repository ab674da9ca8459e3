import { menAbroad, womenAbroad } from './first-names-abroad.ts';

/** First names that German news is full of: they tell a person from a company, and *er* from *sie*. Compiled by hand. */
const male = words(`
  Aaron Achim Adam Adrian Ahmed Alain Albert Alberto Alejandro Aleksandar Alessandro Alex Alexander Alexandre Alexej Alexis
  Alfred Ali Alois Anders Andre André Andrea Andreas Andrej Andrew Andrij Andrzej Antoine Anton Antonio Antony António
  Anthony Armin Arne Arno Arthur Artur August Axel Barack Bastian Ben Benedikt Benjamin Bernd Bernhard Bernie Bill Björn Bob Bodo
  Boris Brian Bruno Carl Carlo Carlos Carsten Charles Chris Christian Christof Christoph Christophe Claudio Claus Clemens Cem
  Constantin Cornelius Dan Daniel Dariusz David Denis Denys Dennis Detlef Didier Diego Dieter Dietmar Dimitri Dirk Dmitri
  Dmitrij Dmytro Dominik Donald Douglas Eberhard Eckart Edgar Eduard Egon Elias Emil Emmanuel Enrico Eric Erich Erik Ernst
  Erwin Eugen Fabian Fabio Felipe Felix Ferdinand Fernando Florian Francesco Francis Franco François Frank Franz Fred
  Friedhelm Friedrich Fritz Gabriel Gareth Gary Geoffrey Georg George Georges Gerald Gerd Gerhard Gernot Giorgio Giovanni
  Giuseppe Gordon Gottfried Greg Gregor Guido Guillaume Gunnar Gunther Gustav Günter Günther Hannes Hans Harald Harry
  Hartmut Hasan Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henri Henrik Henry Herbert Hermann Holger Horst Hubert
  Hubertus Hugo Ian Ibrahim Igor Ilham Ilja Ingo Isaac Iwan Ivan Jack Jacob Jacques Jair Jakob James Jan Janez Janis Jannik Jaroslaw
  Jason Javier Jean Jeff Jens Jeremy Jerome Jerry Jim Jimmy Joachim Joao Jochen Joe Joel Johan Johann Johannes John Johnny
  Jonas Jonathan Jorge Jose José Josef Joseph Josep Joschka Juan Juri Julian Julius Justin Jörg Jörn Jürgen Kai Karel Karim Karl
  Kaspar Kay Keir Kemal Ken Kenneth Kevin Klaus Klemens Knut Konrad Konstantin Kurt Kyrylo Lars Larry Laurent Lech Leo Leon Leonhard
  Leonid Lionel Lloyd Lorenz Lothar Louis Luca Lucas Ludwig Luigi Luis Luiz Lukas Lutz Magnus Malte Manfred Manuel Marc
  Marcel Marco Marcus Mario Marius Mark Marko Markus Martin Massimo Matteo Matthias Maurice Max Maxim Maximilian Mehmet
  Michael Michail Michel Miguel Mike Milan Miloš Mohammed Mohamed Moritz Muhammad Mustafa Mykola Narendra Nathan Nick
  Nicolas Niels Nigel Nikolai Nikolaus Nils Norbert Olaf Oleg Oleh Oleksandr Oliver Olivier Omar Oscar Oskar Otmar Otto Pablo Paolo
  Pascal Patrick Paul Pawel Pedro Peer Per Peter Petr Petro Philip Philipp Philippe Pierre Pietro Piotr Rafael Rainer Ralf Ralph Ramsan
  Raphael Recep Reiner Reinhard Reinhold René Ricardo Richard Rishi Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman
  Romano Ronald Rudi Rudolf Rudolph Rupert Ruslan Samuel Sascha Scott Sebastian Serge Sergej Sergei Serhij Sergio Siegfried Siegmar Sigmar
  Silvio Simon Stanislaw Stefan Stefano Steffen Stephan Stephen Steve Steven Sven Sönke Tarek Tayyip Ted Theo Theodor Thierry
  Thomas Thorsten Thilo Till Tim Timo Timothy Tino Tobias Tom Tomas Tomasz Tommy Tony Torben Torsten Udo Ulf Uli Ulrich Urs
  Uwe Valentin Veit Victor Viktor Vincent Vinzenz Vitali Vladimir Volker Volodymyr Waldemar Walter Wassili Werner Wilfried
  Harm Nikita Jona Joshua Kolja Mischa Juha Musa Akira Wilhelm Willi William Willy Winfried Wladimir Wolf Wolfgang Wolfram Wolodymyr Xavier Xi Yannick Yusuf Zoltan
  Adalbert Alwin Ansgar Arnd Arvid Aurel Baptist Bartholomäus Bela Benno Björne Burkhard Burghard Christfried Conrad Curd
  Cyrill Damian Danilo Darius Deniz Dietrich Dragan Eckbert Eckehard Eckhard Edmund Eike Elmar Emanuel Emre Engelbert
  Enno Erhard Erkan Ewald Ferenc Fridolin Friedemann Friedhold Fritjof Gero Gerrit Giacomo Gilbert Gisbert Goran Götz
  Haakon Hajo Hakan Harro Hartwig Heribert Hilmar Hinnerk Hinrich Holm Ignaz Immo Ingolf Ismael Ivo Jaap Jannis Jaro
  Jaromir Jendrik Jesper Jon Jost Jonte Justus Jörgen Kamil Kasimir Kilian Korbinian Kuno Lasse Laurin Leander Lennart
  Lennard Levin Linus Ljubo Lorenzo Luka Lukasz Maik Marek Marian Marvin Marten Mathias Mattis Meinhard Meinolf Merlin
  Mika Mikkel Mikko Milos Mirko Mirco Morten Murat Neven Nico Niko Niklas Nikola Nino Norman Ole Olof Onur Ortwin Orhan
  Oswald Ottmar Pál Pavel Paulo Petar Pirmin Quirin Radek Raimund Rasmus Rene Reto Rico Rochus Ronny Rouven Rune Ruprecht
  Sandro Selim Serkan Severin Sigurd Sigismund Silas Slavko Sören Sverre Svend Szymon Tamás Tassilo Thies Thoralf Thore
  Thorge Tilman Tilmann Titus Tjark Toni Traugott Urban Utz Vasco Vinko Vitus Vlado Welf Wenzel Wieland Wigbert Wilko Wim
  Witold Wolfhard Yannik Yasin Zdenek Zoran Ádám Aron Anatol Andor Arpad Balthasar Branko Cedric Detlev Domenico Dusan
  Emir Fiete Finn Gerold Grigori Hanno Henning Ignatius Jago Iago Iker Jarek Joris Keno Kristian Kristof Laszlo Mads
  Malik Mateusz Mesut Miroslav Nenad Radomir Reinhart Salvatore Sixten Stanislav Tadeusz Tibor Torge Ugur Valerio Vaclav
  Zlatan
  ${menAbroad}`);

const female = words(`
  Agnes Agnieszka Alexandra Alice Alicia Alina Aline Amanda Amelie Amina Ana Anastasia Andrea Angela Angelika Anja Anita Anke
  Ann Anna Annalena Anne Annegret Annette Annika Antje Antonia Ariane Astrid Ayşe Barbara Beate Beatrice Beatrix Bettina
  Birgit Brigitte Britta Camilla Carina Carla Carmen Carola Carolin Caroline Caren Catherine Charlotte Chiara Christa Christel
  Christiane Christina Christine Cindy Claire Clara Claudia Constanze Cornelia Dagmar Daniela Deborah Denise Diana Dilma
  Dominique Donata Dora Doris Dorothea Dorothee Edith Elena Eleonore Elfriede Elisa Elisabeth Elizabeth Elke Ella Ellen Elli Elsa
  Emilia Emily Emma Erika Erna Esther Eva Eveline Evelyn Fatima Federica Felicitas Florence Franziska Frauke Friederike Gabi Gabriela
  Gabriele Gerda Gerlinde Gertrud Gesine Gisela Giorgia Gita Giulia Greta Gudrun Hanna Hannah Hannelore Heide Heidi Heike Helen
  Helena Helene Helga Henriette Hilda Hildegard Hillary Ida Ilona Ilse Ina Ines Inga Inge Ingeborg Ingrid Irene Iris Irina
  Irmgard Isabel Isabell Isabella Jacinda Jana Jane Janet Janine Jasmin Jeanne Jen Jennifer Jenny Jessica Jill Joana Johanna
  Josephine Judith Julia Juliane Julija Jutta Kaja Kamala Karen Karin Karla Karoline Katarina Katarzyna Kate Katharina Katherine Kathrin Katja
  Katrin Katy Kerstin Kim Kira Kirsten Klara Kristin Kristina Lara Larissa Laura Lea Lena Leni Leonie Leyla Lidia Lili Lilly Linda
  Lisa Liz Lotte Louise Lucia Lucie Luisa Luise Lydia Madeleine Magda Magdalena Maia Malala Malu Manuela Mara Mareike Margaret
  Margarete Margarita Margot Margrethe Maria Mariana Marianne Marie Marija Marika Marina Marine Marion Marlene Marta
  Martha Martina Mary Mathilde Maya Mechthild Megan Melanie Melissa Mia Michaela Michelle Mila Miriam Mona Monica Monika Nadine
  Nadja Nancy Natalia Natalie Natalja Natascha Nele Nicola Nicole Nina Nora Olena Olga Oksana Patricia Paula Pauline Petra Pia
  Ramona Rebecca Regina Renate Ricarda Rita Roberta Romy Ronja Rosa Rosemarie Roswitha Ruth Sabine Sabrina Sahra Samira Sandra Sanna
  Sara Sarah Saskia Sibylle Sigrid Silke Silvia Simone Sina Sofia Sofie Sonja Sophia Sophie Stefanie Steffi Stephanie Susan
  Susana Susanne Swetlana Sybille Sylvia Tamara Tanja Tatjana Teresa Theresa Theresia Tina Trude Ulla Ulrike Ursula Uschi Uta Ute Valentina
  Valerie Vanessa Vera Verena Veronika Victoria Viktoria Viola Waltraud Wiebke Wilma Yasmin Yvonne Zeynep Zoe
  Adelheid Agathe Alena Aleksandra Almut Amalia Anabel Aneta Anette Angelina Anika Annabel Annabell Anneke Annelie
  Anneliese Annemarie Annerose Apollonia Asta Aurelia Aylin Ayse Beata Berit Bernadette Berta Bianca Brit Brita Britt
  Cäcilie Carmela Carolina Cecilia Celine Cennet Chantal Charlene Christin Clarissa Conny Corinna Corina Cosima Danuta
  Defne Delia Dilek Dominika Dorit Dörte Ebru Edda Edeltraud Elfi Elif Elin Elvira Emmi Emine Enya Esma Eugenie Evi Ewa
  Fabienne Fanny Femke Filiz Finja Fiona Freya Frida Frieda Gaby Genoveva Gerit Gerhild Gesche Gianna Gitta Grete Gülay
  Hadwig Halina Hannelene Hatice Hedda Hedi Hedwig Heidemarie Heidrun Helma Henrike Hermine Herta Hertha Hilke Ilka Imke
  Insa Irma Irmtraud Isa Isolde Ivana Ivonne Jadwiga Jelena Jette Joanna Jolanda Jolanthe Jördis Josefa Josefine Jule
  Juliana Julie Jytte Karolin Karolina Kathleen Käthe Kerrin Klaudia Kornelia Kristiane Krystyna Lana Larisa Leila Lene
  Leona Levke Lieselotte Liesel Lieselore Lilian Liliane Lina Linnea Lisbeth Liselotte Lore Lorena Loreen Luana Luzia
  Mailin Maike Maja Malgorzata Maren Maret Margarethe Margit Margrit Marit Mariella Marieke Marietta Marlen Marlies
  Marlis Marlena Maxi Meike Melina Melitta Merle Merve Meta Michalina Milena Milla Mina Mirjam Mirja Monique Nadia
  Nadeschda Nelly Nicoletta Nike Nilgün Noemi Norma Ottilie Özlem Peggy Philippa Pina Quirina Rahel Raphaela Reni Resi
  Ria Rieke Roxana Rosina Rosmarie Rosalie Rosi Saloua Selin Selina Selma Senta Sevgi Sigrun Sigune Silja Simona Sinja
  Siv Slavica Solveig Sunniva Stella Stina Svea Svenja Swantje Talea Tabea Tessa Thea Thekla Therese Tilda Tine Tini
  Tomke Traute Trine Trudi Undine Valeria Veronica Vesna Walburga Waltraut Wanda Wencke Wenke Wibke Wilhelmine Xenia Yara
  Yvette Zora Zuzanna Arzu Auguste Birte Bettine Branka Burcu Carlotta Cordula Elsbeth Eleni Erdmute Feline Gundula Gunda
  Hanne Hella Ilsabe Irmela Jasna Jutte Katalin Kathrine Ksenia Ludmila Ljudmila Mechtild Mireille Nuria Oxana Ragna
  Ragnhild Rikarda Sieglinde Snežana Theodora Tove Viveca Wiltrud Zita
  ${womenAbroad}`);

/** Natural gender of a first name, of the first part of a double name (*Karl-Heinz*); undefined if unknown or both. */
export function genderOfFirstName(name: string): 'Masc' | 'Fem' | undefined {
  const first = name.split('-')[0] ?? name;
  const isMale = male.has(first);
  const isFemale = female.has(first);
  if (isMale === isFemale) return isMale ? undefined : genderOfEnding(first);
  return isMale ? 'Masc' : 'Fem';
}

/** Of names that no list has: *Rosamunda*, *Hartfried*. */
function genderOfEnding(first: string): 'Masc' | 'Fem' | undefined {
  if (/(?:[bdfglmnprst]a|trud|gard|lies|lotte|linde|hild|ine|ette)$/.test(first)) return 'Fem';
  return /(?:bert|fried|mund|hard|rich|olf|slaw|slav|win|wald|[bdfgkp]|rm)$/.test(first)
    ? 'Masc'
    : undefined;
}

/** Is the word a first name that the list knows? */
export function isFirstName(name: string): boolean {
  const first = name.split('-')[0] ?? name;
  return male.has(first) || female.has(first);
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
