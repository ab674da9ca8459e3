/** What a form of *sein, haben, werden* or a modal says; these forms are a closed class, so no model is asked. */
export interface AuxiliaryForm {
  readonly lemma: string;
  /** reported: Konjunktiv I; conditional: Konjunktiv II. */
  readonly mood: 'indicative' | 'reported' | 'conditional' | 'none';
  readonly tense: 'present' | 'past' | 'none';
}

export const modals: ReadonlySet<string> = new Set([
  'können',
  'müssen',
  'sollen',
  'wollen',
  'dürfen',
  'mögen',
  'brauchen',
]);

/** lemma: indicative present / past / Konjunktiv I / Konjunktiv II / forms without a person */
const table: Readonly<Record<string, readonly string[]>> = {
  sein: [
    'bin bist ist sind seid',
    'war warst waren wart',
    'sei seist seien seiet',
    'wäre wärst wären wärt',
    'gewesen sein',
  ],
  haben: [
    'hast hat haben habt',
    'hatte hattest hatten hattet',
    'habe habest',
    'hätte hättest hätten hättet',
    'gehabt',
  ],
  werden: [
    'wirst wird werden werdet',
    'wurde wurdest wurden wurdet ward',
    'werde werdest',
    'würde würdest würden würdet',
    'geworden worden',
  ],
  können: [
    'kann kannst können könnt',
    'konnte konntest konnten konntet',
    'könne könnest',
    'könnte könntest könnten könntet',
    'gekonnt',
  ],
  müssen: [
    'muss muß musst müssen müsst',
    'musste musstest mussten musstet',
    'müsse müssest',
    'müsste müsstest müssten müsstet',
    'gemusst',
  ],
  sollen: [
    'soll sollst sollen sollt',
    'sollte solltest sollten solltet',
    'solle sollest',
    '',
    'gesollt',
  ],
  wollen: [
    'will willst wollen wollt',
    'wollte wolltest wollten wolltet',
    'wolle wollest',
    '',
    'gewollt',
  ],
  dürfen: [
    'darf darfst dürfen dürft',
    'durfte durftest durften durftet',
    'dürfe dürfest',
    'dürfte dürftest dürften dürftet',
    'gedurft',
  ],
  mögen: [
    'mag magst mögen mögt',
    'mochte mochtest mochten mochtet',
    'möge mögest mögen',
    'möchte möchtest möchten möchtet',
    'gemocht',
  ],
  brauchen: [
    'brauchst braucht brauchen',
    'brauchte brauchtest brauchten brauchtet',
    'brauche',
    'bräuchte bräuchten',
    'gebraucht',
  ],
};

const columns: readonly Omit<AuxiliaryForm, 'lemma'>[] = [
  { mood: 'indicative', tense: 'present' },
  { mood: 'indicative', tense: 'past' },
  { mood: 'reported', tense: 'present' },
  { mood: 'conditional', tense: 'present' },
  { mood: 'none', tense: 'none' },
];

const forms: ReadonlyMap<string, AuxiliaryForm> = new Map(
  Object.entries(table).flatMap(([lemma, cells]) =>
    cells.flatMap((cell, column) =>
      cell
        .split(' ')
        .filter(Boolean)
        .map((form): [string, AuxiliaryForm] => [
          form,
          { lemma, ...(columns[column] as Omit<AuxiliaryForm, 'lemma'>) },
        ]),
    ),
  ),
);

/** All of their forms in lower case. */
export const auxiliaryForms: readonly string[] = [...forms.keys()];

/** Looks a lower-case form up: `könne` → können, reported. */
export function maybeAuxiliaryForm(form: string): AuxiliaryForm | undefined {
  return forms.get(form);
}

/** Is a lower-case form one of a modal: *könne, sollten*? */
export function isModalForm(form: string): boolean {
  return modals.has(maybeAuxiliaryForm(form)?.lemma ?? '');
}
