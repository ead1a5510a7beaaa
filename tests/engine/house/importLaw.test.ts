import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycles, findForbiddenImports } from './importLaw.ts';
import { findImports, readImports } from './readImports.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = readImports(ROOT);

describe('the import law', () => {
  it('reads the import lines of the house', () => {
    expect(files.length).toBeGreaterThan(15);
    expect(files.flatMap(({ imports }) => imports).filter((name) => name.startsWith('src/')).length).toBeGreaterThan(
      15,
    );
  });

  it('is kept by every file', () => {
    expect(findForbiddenImports(files)).toEqual([]);
  });

  it('allows no circle', () => {
    expect(findCycles(files)).toEqual([]);
  });

  it('finds every imported file where the line says', () => {
    const names = files.flatMap(({ file, imports }) => imports.map((name) => ({ file, name })));
    expect(names.filter(({ name }) => name.startsWith('src/') && !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

describe('the reader of import lines', () => {
  it('sees type imports, re-exports, dynamic imports and both halves of an Astro file', () => {
    const text =
      "import type { A } from '../model/A.ts';\nexport { b } from './b.ts';\nconst c = await import('../theme/c.ts');";
    const seen = ['src/model/A.ts', 'src/figures/b.ts', 'src/theme/c.ts'];
    expect(findImports('src/figures/x.ts', text).toSorted()).toEqual(seen.toSorted());
    const astro = "---\nimport A from './A.astro';\n---\n<p>a</p>\n<script>\nimport '../islands/a.ts';\n</script>";
    expect(findImports('src/components/B.astro', astro)).toEqual(['src/components/A.astro', 'src/islands/a.ts']);
  });
});

describe('the judge', () => {
  const forbidden: readonly (readonly [file: string, imported: string])[] = [
    ['src/model/a.ts', 'src/figures/a.ts'],
    ['src/figures/a.ts', 'src/theme/a.ts'],
    ['src/forms/a.ts', 'src/draw/a.ts'],
    ['src/forms/a.ts', 'src/i18n/a.ts'],
    ['src/catalog/a.ts', 'src/components/A.astro'],
    ['src/layouts/A.astro', 'src/pages/index.astro'],
    ['src/islands/a.ts', 'src/forms/a.ts'],
    ['src/islands/a.ts', '@observablehq/plot'],
    ['src/cli/a.ts', 'src/components/A.astro'],
    ['src/i18n/a.ts', 'src/theme/a.ts'],
    ['src/helpers/a.ts', 'src/model/a.ts'],
    ['src/figures/a.ts', 'node:fs'],
    ['src/draw/a.ts', 'node:fs/promises'],
    ['src/forms/a.ts', 'jsdom'],
    ['src/figures/a.ts', '../outside.ts'],
  ];

  it.each(forbidden)('forbids %s to import %s', (file, imported) => {
    expect(findForbiddenImports([{ file, imports: [imported] }])).toHaveLength(1);
  });

  it('allows what the law allows', () => {
    const allowed = [
      { file: 'src/pages/index.astro', imports: ['src/catalog/a.ts', 'src/layouts/A.astro', 'src/i18n/words.ts'] },
      { file: 'src/islands/a.ts', imports: ['src/model/a.ts', 'src/embed/a.ts', 'd3-timer', 'minisearch'] },
      { file: 'src/catalog/a.ts', imports: ['node:fs', 'src/forms/a.ts'] },
      { file: 'src/draw/readFont.ts', imports: ['node:fs'] },
    ];
    expect(findForbiddenImports(allowed)).toEqual([]);
  });

  it('sees a circle through three files', () => {
    const circle = [
      { file: 'a', imports: ['b'] },
      { file: 'b', imports: ['c'] },
      { file: 'c', imports: ['a'] },
    ];
    expect(findCycles(circle)).toEqual(['a → b → c → a']);
  });
});
