import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDrawings, renderForReview } from './listDrawings.ts';

const isUpdate = process.env['UPDATE'] === '1';
const drawings = listDrawings();
const fileOf = (name: string): string => join(import.meta.dirname, `${name}.svg`);

describe('committed pictures', () => {
  it('are of charts that exist', () => {
    const names = new Set(drawings.map(({ name }) => name));
    const stale = globSync('**/*.svg', { cwd: import.meta.dirname })
      .map((file) => file.replace(/\.svg$/, '').replaceAll('\\', '/'))
      .filter((name) => !names.has(name));
    if (isUpdate) for (const name of stale) rmSync(fileOf(name));
    expect(isUpdate ? [] : stale).toEqual([]);
  });

  it.each(drawings)('$name is as committed', ({ name, chart, draw }) => {
    const svg = renderForReview(draw(), chart);
    if (isUpdate) {
      mkdirSync(dirname(fileOf(name)), { recursive: true });
      writeFileSync(fileOf(name), svg);
    }
    expect(existsSync(fileOf(name)), 'not committed yet: look at it, then run with UPDATE=1').toBe(true);
    expect(svg).toBe(readFileSync(fileOf(name), 'utf8'));
  });
});
