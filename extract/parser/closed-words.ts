/** Lemmas of words that come in a few forms only, for determiners and pronouns: lemma, stem, and what the stem takes. */
const DETERMINERS = `
mein mein ,e,en,em,er,es
dein dein ,e,en,em,er,es
sein sein ,e,en,em,er,es
ihr ihr ,e,en,em,er,es
unser unser ,e,en,em,er,es,n,m
unser unsr e,en,em,er,es
euer eu er,re,ren,rem,rer,res
ein ein ,e,en,em,er,es
kein kein ,e,en,em,er,es
dieser dies ,e,en,em,er,es
jeder jed e,en,em,er,es
jener jen e,en,em,er,es
welcher welch e,en,em,er,es
solcher solch e,en,em,er,es
mancher manch e,en,em,er,es
anderer ander e,en,em,er,es
der d er,ie,as,en,em,es,eren,essen,enen
`;

const PRONOUNS = `
ich ich 
ich mi ch,r
du du 
du di ch,r
er er 
er ih n,m
es es 
sie sie 
sie ihnen 
wir wir 
wir uns 
ihr euch 
sich sich 
man man 
wer we r,n,m,ssen
was was 
dieser dies ,e,en,em,er,es
jeder jed e,en,em,er,es
jener jen e,en,em,er,es
welcher welch e,en,em,er,es
kein kein e,en,em,er,es,s
ein ein e,en,em,er,es,s
der d er,ie,as,en,em,es,eren,essen,enen
`;

const LEMMAS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  DET: formsOf(DETERMINERS),
  PRON: formsOf(PRONOUNS),
};

/** The lemma of a determiner or pronoun that has one only, as UD German-GSD writes it. */
export function maybeClosedLemma(form: string, upos: string): string | undefined {
  return LEMMAS[upos]?.get(form.toLowerCase());
}

function formsOf(table: string): Map<string, string> {
  const rows = table.split('\n').filter((row) => row !== '');
  return new Map(
    rows.flatMap((row) => {
      const [lemma, stem, endings] = row.split(' ') as [string, string, string];
      return endings.split(',').map((ending) => [stem + ending, lemma] as const);
    }),
  );
}
