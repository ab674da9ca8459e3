import type { EntityIndex } from '../entity/mention.ts';
import type { Argument, Fact } from './fact.ts';

/**
 * Leaves one of facts that say the same: the same words of one sentence, and offices once an article however
 * often they are written („US-Präsident Biden … Präsident Biden“).
 */
export function dropRepeated(facts: readonly Fact[], entities: EntityIndex): Fact[] {
  const offices = new Set<string>();
  let ofSentence: Fact[] = [];
  return facts.filter((fact) => {
    if (isOffice(fact)) {
      const key = officeKey(fact, entities);
      if (offices.has(key)) return false;
      offices.add(key);
      return true;
    }
    if (ofSentence[0]?.sentence !== fact.sentence) ofSentence = [];
    if (ofSentence.some((other) => saysTheSame(other, fact))) return false;
    ofSentence.push(fact);
    return true;
  });
}

function isOffice(fact: Fact): boolean {
  return fact.rule === 'title';
}

function officeKey(fact: Fact, entities: EntityIndex): string {
  return ['title', nameOf(fact.subject, entities), lastWord(fact.object?.text ?? '')].join('|');
}

function nameOf(argument: Argument | undefined, entities: EntityIndex): string {
  if (!argument) return '';
  return entities.entitiesAt(argument.sentence, argument.head)[0]?.name ?? argument.text;
}

/** *US-Außenminister* and *Außenminister* are one office: the last part of the compound tells. */
function lastWord(text: string): string {
  return (text.split(/\s+/).at(-1) ?? '').split('-').at(-1)?.toLowerCase() ?? '';
}

function saysTheSame(one: Fact, other: Fact): boolean {
  return (
    one.negated === other.negated &&
    one.relation.lemma === other.relation.lemma &&
    isSameEnd(one.subject, other.subject) &&
    isSameEnd(one.object, other.object)
  );
}

function isSameEnd(one: Argument | undefined, other: Argument | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
