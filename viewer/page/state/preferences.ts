export type Language = 'de' | 'en';
export type Theme = 'light' | 'dark';

/** What a reader chose on an earlier visit; otherwise German, and the theme of the machine. */
export function readPreferences(): { readonly language: Language; readonly theme: Theme } {
  const theme = maybeStored('theme');
  return {
    language: maybeStored('language') === 'en' ? 'en' : 'de',
    theme: theme === 'light' || theme === 'dark' ? theme : themeOfMachine(),
  };
}

/** Keeps a choice for the next visit, where the browser allows it. */
export function writePreference(name: 'language' | 'theme', value: string): void {
  try {
    localStorage.setItem(`satzgraph-${name}`, value);
  } catch {
    // Storage may be switched off: then the choice lasts as long as the page.
  }
}

function maybeStored(name: string): string | null {
  try {
    return localStorage.getItem(`satzgraph-${name}`);
  } catch {
    return null;
  }
}

function themeOfMachine(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
