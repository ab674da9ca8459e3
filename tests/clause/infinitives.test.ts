import { describe, expect, it } from 'vitest';
import {
  isFiniteForm,
  isZuForm,
  maybeInfinitive,
  tenseOfForm,
} from '../../extract/clause/lexicon/infinitives.ts';

const finite =
  'übernimmt übernehmen|aufgibt aufgeben|forderte fordern|unterzeichnete unterzeichnen|traf treffen|wusste wissen|dauerte dauern|landete landen|spielt spielen|studierte studieren|deckelt deckeln|antwortete antworten|öffnet öffnen|behauptet behaupten|reist reisen|käme kommen|beschloss beschließen|missversteht missverstehen|feiert feiern|machten machen|befreite befreien|anerkannte anerkennen|beibehielt beibehalten|fördere fördern|wickle wickeln|bedaure bedauern|erwog erwägen|bewog bewegen|gelangt gelangen|bedarf bedürfen';
const participles =
  'angekündigt ankündigen|übernommen übernehmen|freigelassen freilassen|gegründet gründen|annektiert annektieren|genehmigt genehmigen|zugespielt zuspielen|beschädigt beschädigen|verschwunden verschwinden|veröffentlicht veröffentlichen|missverstanden missverstehen|gelogen lügen|gefeiert feiern|ausgestaltet ausgestalten|aufgehört aufhören|kennengelernt kennenlernen|zugestanden zugestehen|nachvollzogen nachvollziehen|gegenübergestellt gegenüberstellen|abgewogen abwägen';

const pairs = (table: string) =>
  table.split('|').map((pair) => pair.split(' ') as [string, string]);

describe('maybeInfinitive', () => {
  it.each(pairs(finite))('%s is a form of %s', (form, infinitive) => {
    expect(maybeInfinitive(form, 'finite')).toBe(infinitive);
  });

  it.each(pairs(participles))('%s is the participle of %s', (form, infinitive) => {
    expect(maybeInfinitive(form, 'participle')).toBe(infinitive);
  });

  it('takes zu out of an infinitive, but not out of hinzufügen', () => {
    expect(maybeInfinitive('anzukündigen', 'infinitive')).toBe('ankündigen');
    expect(maybeInfinitive('hinzufügen', 'infinitive')).toBe('hinzufügen');
    expect(isZuForm('hinzuzufügen')).toBe(true);
    expect(isZuForm('hinzufügen')).toBe(false);
    expect(maybeInfinitive('hinzurichten', 'infinitive')).toBe('hinrichten');
  });
});

describe('forms', () => {
  it('tells what can only be inflected', () => {
    expect(isFiniteForm('vorwirft')).toBe(true);
    expect(isFiniteForm('vorgeworfen')).toBe(false);
  });

  it('tells past from present where the form shows it', () => {
    expect(tenseOfForm('sahen')).toBe('past');
    expect(tenseOfForm('verlässt')).toBe('present');
    expect(tenseOfForm('kaufte')).toBe('past');
  });
});
