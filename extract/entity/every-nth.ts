import type { NounPhrase } from './noun-phrase.ts';

/** *jeder fünfte* Betrieb, *jede vierte* Stelle: a share, and no fifth one. */
export function everyNth({ determiner, adjectives, gender }: NounPhrase): string[] | undefined {
  const [ordinal, other] = adjectives;
  if (!ordinal || other || !determiner?.lower.startsWith('jede') || !ordinals.test(ordinal.lower))
    return undefined;
  const every = { Masc: 'jeder', Fem: 'jede', Neut: 'jedes' }[gender ?? 'Masc'];
  return [every, ordinal.form.replace(/e[mnrs]$/, 'e')];
}

const ordinals =
  /^(?:zweit|dritt|viert|fünft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwölft|\p{L}+zehnt|\p{L}+zigst|hundertst|tausendst)e[nmrs]?$/u;
