import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { listCorrections } from '../../../src/publish/listCorrections.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../..'));

it('corrections are told in the words that readers see', () => {
  const stories = new Map(
    [...catalog.stories].map(([key, story]) => {
      const text = '{name:“1+1+17”}：{guangyuan-aluminium/recycled}';
      return [key, { ...story, corrections: story.id === 'guangyuan' ? [{ date: '2026-11-25', text }] : [] }] as const;
    }),
  );
  const told = (locale: 'zh' | 'en') => listCorrections({ ...catalog, stories }, locale);
  expect(told('zh')).toEqual([{ date: '2026-11-25', place: '广元', text: '“1+1+17”：170万吨' }]);
  expect(told('en').map(({ place }) => place)).toEqual(['Guangyuan']);
});
