import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface SourceFile {
  /** Path relative to the project, with `/`. */
  readonly file: string;
  /** Imported modules: files as paths relative to the project, packages by name as written. */
  readonly imports: readonly string[];
}

/** Every import line of the house: TypeScript, JavaScript and both halves of an Astro file. */
export function readImports(root: string): readonly SourceFile[] {
  const files = globSync('src/**/*.{ts,mjs,astro}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return files.toSorted().map((file) => ({ file, imports: findImports(file, readFileSync(join(root, file), 'utf8')) }));
}

export function findImports(file: string, text: string): readonly string[] {
  const scripts = file.endsWith('.astro') ? scriptsOf(text) : [text];
  const names = scripts.flatMap((script) =>
    ts.preProcessFile(script, true, true).importedFiles.map((found) => found.fileName),
  );
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)).replace(/\?.*$/, '') : name));
}

function scriptsOf(astro: string): readonly string[] {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [frontmatter, ...scripts];
}
