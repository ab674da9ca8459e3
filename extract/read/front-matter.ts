import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { Article } from '../article.ts';
import { InputError } from '../input-error.ts';
import { parseDay } from '../day.ts';

/** What a Markdown file tells of its article before the text, and the text, as it is. */
export type FrontMatter = Omit<Article, 'id'>;

const block = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * Takes the YAML between two `---` lines off the start of a text; a text without it is all body.
 * @throws InputError when it is no YAML, or a value is not what it should be.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const found = block.exec(text);
  if (found === null) return { text };
  const values = parseValues(found[1] ?? '');
  const date = maybeString(values, 'date');
  return {
    text: text.slice(found[0].length),
    title: maybeString(values, 'title'),
    date: date === undefined ? undefined : parseDay(date),
    url: maybeString(values, 'url'),
    source: maybeString(values, 'source'),
  };
}

function parseValues(yaml: string): Readonly<Record<string, unknown>> {
  const value = parse(yaml);
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new InputError('front matter is no list of names and values');
  return value as Readonly<Record<string, unknown>>;
}

function parse(yaml: string): unknown {
  try {
    return parseStrictly(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return parseWithQuotedTitle(yaml, error);
  }
}

/** *title: Urteil im Hafen: Kapitän zahlt* is no YAML, but plain enough: the rest of the line is the title. */
function parseWithQuotedTitle(yaml: string, first: YAMLParseError): unknown {
  const quoted = yaml.replace(plainTitle, (_, title: string) => `title: ${JSON.stringify(title)}`);
  try {
    return parseStrictly(quoted);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = yaml.slice(0, first.pos[0]).split('\n').length + 1; // after the first `---`
    throw new InputError(`front matter is no YAML, line ${line}: ${first.message}`);
  }
}

const plainTitle = /^title:[ \t]+([^\s"'|>&*!{[][^\r\n]*: [^\r\n]*?)[ \t]*$/m;

function parseStrictly(yaml: string): unknown {
  return parseYaml(yaml, { maxAliasCount: 0, prettyErrors: false });
}

function maybeString(values: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') throw new InputError(`front matter: ${name} is no text`);
  return String(value);
}
