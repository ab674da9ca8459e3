import type { EntityIndex } from '../entity/mention.ts';
import type { Argument, Fact } from './fact.ts';

/**
 * Leaves one of facts that say the same: the same words of one sentence, and offices once an article however
 * often they are written („US-Präsident Biden … Präsident Biden“).
 */
export function dropRepeated(facts: readonly Fact[], entities: EntityIndex): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = isOffice(fact) ? officeKey(fact, entities) : exactKey(fact);
    if (seen.has(key)) return false;
    seen.add(key);
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

function exactKey(fact: Fact): string {
  const { sentence, subject, object, relation, negated } = fact;
  return `${sentence}|${keyOf(subject)}|${keyOf(object)}|${relation.lemma}|${negated}`;
}

function keyOf(end: Argument | undefined): string {
  return end ? `${end.start}-${end.end}` : '';
}
