import { nameKey } from '../../extract/entity/name-key.ts';

/** Surnames that so many people bear that a name alone proves little. */
const frequent = new Set(
  `Müller Schmidt Schneider Fischer Weber Meyer Meier Maier Mayer Wagner Becker Schulz Schulze Hoffmann Hofmann Schäfer Koch Bauer
  Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Schmitt Schmitz Schmid Werner Krause Lehmann
  Köhler Herrmann Hermann König Walter Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller
  Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher
  Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn
  Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor
  Moore Jackson White Harris Thompson Lewis Walker Hall Allen Young King Wright Scott Green Baker Adams Nelson Hill Campbell
  Mitchell Roberts Carter Phillips Evans Kim Lee Li Wang Zhang Chen Liu Yang Nguyen Yılmaz Kaya Demir Garcia Martinez Rodriguez
  Lopez Hernandez Gonzalez Perez Rossi Silva Santos Ivanov Iwanow`
    .split(/\s+/)
    .map(nameKey),
);

/** *Müller*, *Schmidt*: two articles may well speak of two people. The surname is folded. */
export function isFrequentSurname(surname: string): boolean {
  return frequent.has(surname);
}
