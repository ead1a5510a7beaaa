import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { figureNotes } from '../../../src/publish/figureNotes.ts';

vi.stubEnv('BASE_URL', '/');
const catalog = readCatalog(join(import.meta.dirname, '../../..'));
const noteOf = (dataset: string, row: string): string | undefined =>
  JSON.stringify(figureNotes(catalog, catalog.datasets.get(dataset)!, 'zh')[row]);

describe('figureNotes', () => {
  it('tell where and how a figure is printed, what it measures and what it must not be added to', () => {
    const note = noteOf('guangyuan-aluminium', 'event-output');
    for (const words of [
      '“超240亿元”',
      '第31句',
      '高寒',
      '产值 · 预计 · 2023年9月8日',
      '多多少没有说',
      '不能相加',
      '/figures/#guangyuan-aluminium--event-output',
      'mailto:',
    ])
      expect(note).toContain(words);
  });

  it('tell how a figure of ours is computed, with a way to what goes into it', () => {
    const note = noteOf('guangyuan-aluminium', 'recycled-to-primary');
    expect(note).toContain('170万吨 ÷ 61.5万吨');
    expect(note).toContain('["61.5万吨","/figures/#guangyuan-aluminium--primary"]');
  });

  it('tell the source of a reference figure', () => {
    expect(noteOf('reference', 'marathon')).toContain('世界田径联合会');
  });

  it('exist for every figure that can be cited', () => {
    const missing = [...catalog.figures.values()].filter(({ dataset, row }) => noteOf(dataset, row) === undefined);
    expect(missing).toEqual([]);
  });
});
