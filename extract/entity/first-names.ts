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
  Wilhelm Willi William Willy Winfried Wladimir Wolf Wolfgang Wolfram Wolodymyr Xavier Xi Yannick Yusuf Zoltan`);

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
  Valerie Vanessa Vera Verena Veronika Victoria Viktoria Viola Waltraud Wiebke Wilma Yasmin Yvonne Zeynep Zoe`);

/** Natural gender of a first name, of the first part of a double name (*Karl-Heinz*); undefined if unknown or both. */
export function genderOfFirstName(name: string): 'Masc' | 'Fem' | undefined {
  const first = name.split('-')[0] ?? name;
  const isMale = male.has(first);
  const isFemale = female.has(first);
  if (isMale === isFemale) return undefined;
  return isMale ? 'Masc' : 'Fem';
}

/** Is the word a first name that the list knows? */
export function isFirstName(name: string): boolean {
  const first = name.split('-')[0] ?? name;
  return male.has(first) || female.has(first);
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
