import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { renderWithdrawn } from '../../../src/publish/embeds/renderEmbed.ts';
import { withdrawnWords } from '../../../src/publish/embeds/withdrawnWords.ts';

const root = mkdtempSync(join(tmpdir(), 'fangzhi-published-'));
cpSync(join(import.meta.dirname, '../../fixtures/base'), root, { recursive: true });
writeFileSync(
  join(root, 'src/content/published.yaml'),
  `charts: [harvest]
withdrawn:
  old-harvest:
    date: 2023-10-01
    title: { zh: 旧图 <甲>, en: Old chart }
    reason: { zh: 亩数抄错了一位, en: The area was copied wrong }
    successor: harvest
`,
);
afterAll(() => rmSync(root, { recursive: true }));

describe('a withdrawn chart', () => {
  const { problems, withdrawn, charts } = readCatalog(root);

  it('is known and no chart any more', () => {
    expect(problems).toEqual([]);
    expect([...withdrawn.keys()]).toEqual(['old-harvest']);
    expect(charts.has('old-harvest')).toBe(false);
  });

  it('leaves a dated notice with its reason and the way to its successor', () => {
    const html = renderWithdrawn(withdrawnWords(withdrawn.get('old-harvest')!, 'zh', '/charts/harvest/'), 'h1');
    expect(html).toContain('<h1 class="embed-title">旧图 &lt;甲&gt;</h1>');
    expect(html).toContain('这张图已于2023年10月1日撤下。');
    expect(html).toContain('亩数抄错了一位');
    expect(html).toContain('href="/charts/harvest/"');
  });
});
