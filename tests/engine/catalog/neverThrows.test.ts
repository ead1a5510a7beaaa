import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sayProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { LOCALES } from '../../../src/model/Locale.ts';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';

const BASE = join(import.meta.dirname, '../../fixtures/base');
const FILES = [
  'data/sources/page.yaml',
  'data/town-harvest/dataset.yaml',
  'data/town-harvest/data.csv',
  'src/content/charts/harvest.yaml',
  'src/content/stories/town/zh.mdx',
];
const SCRAPS = [
  '"',
  '{',
  '}',
  '<',
  '\n',
  '\t',
  '---\n',
  'constructor',
  '1e3',
  '，',
  '*x',
  '&x ',
  '::',
  '`',
  '“',
  '</Note>',
  '\0',
];
const root = mkdtempSync(join(tmpdir(), 'fangzhi-mangled-'));

afterAll(() => rmSync(root, { recursive: true }));

describe('readCatalog on mangled content', () => {
  it('comes back with problems that say where, whatever the bytes', () => {
    const mangling = fc.record({
      file: fc.constantFrom(...FILES),
      scrap: fc.constantFrom(...SCRAPS),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
    });
    fc.assert(
      fc.property(mangling, ({ file, scrap, at, cut }) => {
        cpSync(BASE, root, { recursive: true });
        const text = readFileSync(join(root, file), 'utf8');
        const offset = Math.floor(at * text.length);
        writeFileSync(join(root, file), text.slice(0, offset) + scrap + text.slice(offset + cut));
        for (const problem of readCatalog(root).problems) {
          expect(problem.file).not.toBe('');
          for (const locale of LOCALES) {
            const [found, ...advice] = sayProblem(problem, locale);
            expect(found).not.toMatch(/undefined|\[object/u);
            expect(advice).not.toContain('');
          }
        }
      }),
      { seed: 20230907, numRuns: 60 },
    );
  });
});
