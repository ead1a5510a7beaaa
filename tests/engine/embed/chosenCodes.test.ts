import { describe, expect, it } from 'vitest';
import { chosenCodes } from '../../../src/embed/chosenCodes.ts';
import type { EmbeddedChart } from '../../../src/embed/embedCodes.ts';
import { PLAIN_CHOICE, embedQuery } from '../../../src/embed/EmbedChoice.ts';

const chart: EmbeddedChart = {
  id: 'harvest',
  locale: 'zh',
  title: '收成',
  alt: '条形图',
  siteName: '方志',
  pageUrl: 'https://example.org/charts/harvest/',
  frameUrl: 'https://example.org/embed/harvest/',
  scriptUrl: 'https://example.org/embed.js',
  pictureUrl: 'https://example.org/charts/harvest.png',
  version: '0a1b2c3d',
  heightPx: 480,
};

describe('chosenCodes', () => {
  it('asks for nothing where nothing is chosen', () => {
    expect(embedQuery(PLAIN_CHOICE, '0a1b2c3d')).toBe('');
    const { iframe, script, address } = chosenCodes(chart, PLAIN_CHOICE);
    expect(address).toBe('https://example.org/charts/harvest/');
    expect(iframe).toContain('src="https://example.org/embed/harvest/"');
    expect(script).toContain('<fangzhi-chart chart="harvest" lang="zh">');
    // Without scripts the picture stands in its place, as wide as there is room, and says what it shows.
    expect(script).toContain('alt="条形图" loading="lazy" style="max-width:100%;height:auto"></a></fangzhi-chart>');
    expect(iframe).toContain(' width="100%" height="480" frameborder="0"');
  });

  it('asks by the frame’s address and by the element’s attributes', () => {
    const choice = { theme: 'dark', view: 'by-size', isPlain: true, isTransparent: true, isPinned: true } as const;
    const { iframe, script, image, address } = chosenCodes(chart, choice);
    expect(iframe).toContain(
      '/embed/harvest/?theme=dark&amp;view=by-size&amp;plain=1&amp;transparent=1&amp;v=0a1b2c3d"',
    );
    expect(iframe).toContain('border:0;color-scheme:dark"');
    expect(address).toBe('https://example.org/charts/harvest/?view=by-size');
    expect(script).toContain('lang="zh" theme="dark" view="by-size" plain transparent>');
    expect(image).toContain('charts/harvest.png');
  });
});
