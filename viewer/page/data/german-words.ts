const auxiliaries = new Set(
  (
    'bin ist sind seid war waren sei seien wäre wären hat haben habe hatte hatten hätte hätten wird werden werde wurde wurden würde würden ' +
    'kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten soll sollen solle sollte sollten ' +
    'will wollen wolle wollte wollten darf dürfen dürfe durfte durften dürfte dürften mag mögen möge möchte möchten'
  ).split(' '),
);

/** Whether a word is a finite form of an auxiliary or modal verb, which leads the verb in a main clause. */
export function isAuxiliary(word: string): boolean {
  return auxiliaries.has(word.toLowerCase());
}

const prepositions = new Set(
  (
    'an auf aus außer bei bis durch entlang für gegen gegenüber hinter in mit nach neben ohne seit trotz über um unter von vor ' +
    'während wegen zu zwischen als wie'
  ).split(' '),
);

/** Whether a word can join an object: prepositions, „als“ and „wie“. */
export function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

const contractions: Readonly<Record<string, string>> = {
  am: 'an',
  ans: 'an',
  aufs: 'auf',
  beim: 'bei',
  durchs: 'durch',
  fürs: 'für',
  im: 'in',
  ins: 'in',
  übers: 'über',
  ums: 'um',
  vom: 'von',
  vors: 'vor',
  zum: 'zu',
  zur: 'zu',
};

/** The preposition in a contraction: „zum“ → „zu“; other words in lower case. */
export function spellOut(word: string): string {
  const lower = word.toLowerCase();
  return contractions[lower] ?? lower;
}

const presents: Readonly<Record<string, string>> = {
  sein: 'ist',
  werden: 'wird',
  bleiben: 'bleibt',
};

/** The third person of verbs that facts without a verb of their own are told with: „sein“ → „ist“. */
export function presentOf(lemma: string): string | undefined {
  return presents[lemma];
}

const singulars: Readonly<Record<string, string>> = {
  sind: 'ist',
  waren: 'war',
  haben: 'hat',
  hatten: 'hatte',
  werden: 'wird',
  wurden: 'wurde',
  können: 'kann',
  konnten: 'konnte',
  müssen: 'muss',
  mussten: 'musste',
  sollen: 'soll',
  sollten: 'sollte',
  wollen: 'will',
  wollten: 'wollte',
  dürfen: 'darf',
  durften: 'durfte',
};

/** The auxiliary for one person where the article speaks of several: „Blinken und Lawrow haben …“ → „hat“. */
export function singularOf(auxiliary: string): string {
  return singulars[auxiliary] ?? auxiliary;
}
