import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/**
 * „Die Feuerwehr **konnte** den Brand **löschen**“, „40 Menschen **konnten gerettet** werden“: who could bring about what is over once done
 * did so. What one may do again and again (*Besucher konnten zusehen*, *konnte gut singen*) stays possible, as do all but the past forms.
 */
export function isAchieved(tree: Tree, { head, verb, mark, subjects }: Clause): boolean {
  if (verb.finite === undefined || verb.modals.length > 1 || !achieving.test(verb.lemma))
    return false;
  if (!/^(konnten?|hat|haben?|hatten?)$/.test(nodeAt(tree, verb.finite).lower)) return false;
  if (/^(damit|wenn|falls|sofern|ob|als)$/.test(mark ?? '')) return false;
  if (subjects.some((subject) => isAnybody(tree, subject))) return false;
  if (verb.lemma === 'gewinnen' && isPrize(tree, head)) return false;
  return !localWords(tree, head).some(
    (at) => limiting.test(nodeAt(tree, at).lower) && !isAllThatWasLeft(tree, at),
  );
}

/** „**Jeder** konnte eine Reise gewinnen“, „**Besucher** konnten Gehege retten helfen“ */
function isAnybody(tree: Tree, subject: number): boolean {
  return (
    /^(man|jeder|jede|wer|niemand|keiner|keine|besucher|kunden|gäste|teilnehmer|leser|bürger)$/.test(
      nodeAt(tree, subject).lower,
    ) || dependents(tree, subject, 'det').some((word) => /^(jede[rs]?|kein.*)$/.test(lower(word)))
  );
}

/** „konnten **ein Fahrrad** gewinnen“ was open to all; „konnte **das Finale** gewinnen“, „**30 Mitglieder**“ is told of one. */
function isPrize(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'obj').some(({ index }) =>
    dependents(tree, index, 'det', 'det:poss', 'nummod').every((word) =>
      lower(word).startsWith('ein'),
    ),
  );
}

/** „konnten **nur noch** seinen Tod feststellen“: they did. */
function isAllThatWasLeft({ nodes }: Tree, at: number): boolean {
  return nodes[at]?.lower === 'nur' && nodes[at + 1]?.lower === 'noch';
}

const limiting =
  /^(nicht|nur|kaum|nie|niemals|nirgends|weder|kein(e[mnrs]?)?|nichts|niemande?[mn]?|fast|beinahe|früher|jederzeit|stets|immer|theoretisch|vielleicht|angeblich|offenbar|vermutlich|wohl|ohne)$/;

const achieving =
  /^(retten|sich retten|sich in sicherheit bringen|in sicherheit bringen|bergen|befreien|sich befreien|löschen|unter kontrolle bringen|eindämmen|stoppen|verhindern|abwenden|vermeiden|festnehmen|fassen|überwältigen|entwaffnen|überführen|stellen|sicherstellen|beschlagnahmen|fliehen|flüchten|entkommen|entwischen|sich durchsetzen|verteidigen|behaupten|gewinnen|siegen|besiegen|bezwingen|überzeugen|steigern|erhöhen|senken|verbessern|verdoppeln|verdreifachen|verringern|reduzieren|ausbauen|erzielen|verbuchen|verzeichnen|einfahren|sichern|sich sichern|sich qualifizieren|ausgleichen|verkürzen|feststellen|klären|aufklären|nachweisen|identifizieren|ermitteln|ausfindig machen|beheben|reparieren|entschärfen|abschließen|beenden|beilegen|begrüßen|sich freuen|sich einigen|klarstellen|wiederherstellen|wiedereröffnen|abwehren|parieren|berühren|ablenken|überwinden|eröffnen|fertigstellen|bekanntgeben|auftreiben|einwerben|sammeln|verzehnfachen|halbieren|begrenzen|abfangen|zurückerobern|wettmachen|aufholen|für sich entscheiden|für sich gewinnen)$/i;
