import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** *Sie sei **überrascht worden***, *Sie sei **froh***, *Sie habe **davon erfahren***: tells what somebody feels or knows. */
export function isStateOfMind(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (head < 0) return false;
  const infinitive = infinitiveAt(tree, head);
  if (deprel === 'nsubj:pass' || nodeAt(tree, head).upos === 'ADJ')
    return moved.test(infinitive) || glad.test(lower(nodeAt(tree, head)));
  return (
    /^(?:hoffen|rechnen|freuen|fürchten|befürchten|bedauern|telefonieren|glauben|ärgern|wundern|wünschen)$/.test(
      infinitive,
    ) ||
    (infinitive === 'erfahren' && dependents(tree, head, 'obj').length === 0) ||
    (infinitive === 'haben' && dependents(tree, head, 'obj').some(({ lemma }) => felt.test(lemma)))
  );
}

/** *habe keine **Wahl** gehabt*, *habe **Verständnis***: what somebody has in mind. */
const felt =
  /^(?:Wahl|Angst|Verständnis|Zweifel|Vertrauen|Hoffnung|Respekt|Sorge|Eindruck|Gefühl|Ahnung|Kenntnis|Bedenken|Lust|Freude)$/;

const moved =
  /^(?:überraschen|informieren|unterrichten|enttäuschen|erschüttern|schockieren|verärgern|befremden|beeindrucken|überrumpeln|einweihen)$/;

const glad =
  /^(?:froh|stolz|dankbar|überrascht|enttäuscht|erschüttert|schockiert|entsetzt|zuversichtlich|überzeugt|optimistisch|besorgt|erleichtert|gespannt|traurig|beeindruckt)$/;
