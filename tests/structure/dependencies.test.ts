import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Source, sources } from './sources.ts';

/** A part of the product: which files belong to it, and what they may import besides each other. */
interface Part {
  readonly name: string;
  readonly files: RegExp;
  readonly mayImport: readonly RegExp[];
}

const node = /^node:/;

/** The first that fits a file is its part. */
const parts: readonly Part[] = [
  {
    name: 'readers',
    files: /^extract\/read\//,
    mayImport: [/^extract\//, node, /^(yaml|tinyglobby)$/],
  },
  { name: 'core', files: /^extract\//, mayImport: [/^@noble\/hashes\//] },
  {
    name: 'Neo4j',
    files: /^graph\/neo4j\//,
    mayImport: [
      /^graph\//,
      /^extract\/(triple|input-error)\.ts$/,
      /^extract\/entity\//,
      /^neo4j-driver/,
      node,
    ],
  },
  {
    name: 'file writer',
    files: /^graph\/write-file\.ts$/,
    mayImport: [/^extract\/input-error\.ts$/, node],
  },
  {
    name: 'graph',
    files: /^graph\//,
    mayImport: [
      /^extract\/(triple|content-id|input-error)\.ts$/,
      /^extract\/entity\//,
      /^graphology/,
    ],
  },
  {
    name: 'page',
    files: /^viewer\/page\//,
    mayImport: [
      /^viewer\//,
      /^graph\/(?!neo4j|write-file)/,
      /^extract\/(?!read\/)/,
      /^(?!node:|neo4j)[@\w]/,
    ],
  },
  {
    name: 'viewer',
    files: /^viewer\//,
    mayImport: [/^viewer\//, /^graph\//, /^extract\//, node, /^(vite$|@noble\/hashes\/)/],
  },
  { name: 'commands', files: /^commands\//, mayImport: [/^(extract|graph|viewer)\//, node] },
  {
    name: 'library',
    files: /^(index|index\.browser|library)\.ts$/,
    mayImport: [/^(extract|graph)\//],
  },
  { name: 'command line', files: /^satzgraph\.ts$/, mayImport: [/^commands\//] },
];

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

function partOf(path: string): Part | undefined {
  return parts.find(({ files }) => files.test(path));
}

function forbidden({ path, files, packages }: Source): string[] {
  const part = partOf(path);
  if (part === undefined) return [`${path} belongs to no part`];
  return [...files, ...packages]
    .filter((imported) => partOf(imported) !== part || packages.includes(imported))
    .filter((imported) => !part.mayImport.some((allowed) => allowed.test(imported)))
    .map((imported) => `${path} (${part.name}) imports ${imported}`);
}

describe('the parts of the product', () => {
  it('import only what they may', () => {
    expect(sources.flatMap(forbidden)).toEqual([]);
  });

  it('do not import each other in circles', () => {
    expect(findCycles(new Map(sources.map(({ path, files }) => [path, files])))).toEqual([]);
  });

  it('need only the dependencies when the package is installed', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const shipped = sources.filter(({ path }) => !path.startsWith('viewer/page/'));
    const needed = shipped
      .flatMap(({ packages }) => packages)
      .filter((name) => !name.startsWith('node:'))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    const missing = [...new Set(needed)].filter((name) => !Object.hasOwn(dependencies, name));
    // The page is bundled before packing.
    expect(missing.filter((name) => name !== 'vite')).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !needed.includes(name))).toEqual([]);
  });

  it('leave the training alone', () => {
    const importers = sources.filter(({ files }) =>
      files.some((file) => file.startsWith('extract/train/')),
    );
    expect(importers.map(({ path }) => path)).toEqual([]);
  });
});

/** Every way that leads back to a file that it came through, told once. */
function findCycles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return cycles;
}
