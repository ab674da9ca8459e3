import { dependents } from '../clause/navigate.ts';
import { perForm } from '../clause/per-form.ts';
import type { Tree } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';

/** „die **geplante** Übernahme der Werft“, „der **drohende** Streik“: what an adjective says of an event that is still ahead, or never came. */
export function maybeForeseen(tree: Tree, noun: number): Modality | 'never' | undefined {
  for (const { lower, index } of dependents(tree, noun, 'amod', 'acl', 'advmod')) {
    const modality = index < noun ? aheadOf(lower) : undefined;
    if (modality) return modality;
  }
  return undefined;
}

const aheadOf = perForm((form): Modality | 'never' | undefined => {
  const stem = /^(.{4,}?)e[nrsm]?$/.exec(form)?.[1];
  return stem === undefined ? undefined : adjectives.get(stem);
});

const adjectives: ReadonlyMap<string, Modality | 'never'> = new Map(
  (
    [
      [
        'planned',
        'geplant angekündigt vorgesehen beabsichtigt bevorstehend anstehend künftig vereinbart beschlossen',
      ],
      ['wanted', 'gefordert erhofft gewünscht angestrebt verlangt'],
      [
        'possible',
        'drohend möglich mutmaßlich angeblich befürchtet etwaig eventuell denkbar vermeintlich vermutet diskutiert erwogen',
      ],
      [
        'never',
        'geplatzt gescheitert abgesagt verhindert vereitelt gestoppt verschoben abgelehnt ausgeblieben',
      ],
    ] as const
  ).flatMap(([modality, stems]) => stems.split(' ').map((stem) => [stem, modality] as const)),
);
