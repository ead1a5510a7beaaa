import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../../src/catalog/query/openCatalog.ts';
import { chartSheet } from '../../../src/publish/pictures/chartSheet.ts';
import type { Mark } from '../../../src/model/Drawing.ts';
import { openPictureFonts } from '../../../src/draw/openPictureFonts.ts';
import { renderPicture } from '../../../src/draw/renderPicture.ts';
import { renderPng } from '../../../src/draw/renderPng.ts';
import { renderWechatSvg } from '../../../src/draw/renderWechatSvg.ts';
import type { Sheet } from '../../../src/draw/Sheet.ts';

const HOST = new URL('https://fangzhi.example');
const fonts = await openPictureFonts();
const chart = [...openCatalog().charts.values()][0]!;

function sheetOf(text: string, locale: 'zh' | 'en' = 'zh'): Sheet {
  const marks: readonly Mark[] = [
    { shape: 'rect', x: 0, y: 0, width: 200, height: 40, fill: 'paper' },
    { shape: 'text', x: 10, y: 30, text, sizePx: 20, fill: 'ink', label: text, key: text },
  ];
  return {
    widthPx: 200,
    heightPx: 40,
    locale,
    title: text,
    description: text,
    parts: [{ x: 0, y: 0, scale: 1, marks }],
  };
}

describe('a picture of a hostile label', () => {
  const hostile = [
    '"><script>alert(1)</script>',
    '</text></svg><img src=x onerror=alert(1)>',
    "javascript:alert('1')",
    '&lt;b&gt; ]]>',
  ];

  it.each(hostile)('holds %s as text and nothing else', (text) => {
    for (const svg of [renderPicture(sheetOf(text), fonts), renderWechatSvg(sheetOf(text))]) {
      const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
      expect(document.querySelectorAll('script, img, foreignObject, a')).toHaveLength(0);
      expect(document.documentElement.textContent).toContain(text);
    }
  });

  it.each(['\u0000', '\u202E', '\u2066', '\u001B'])('is refused if it hides a control character', (character) => {
    expect(() => renderPicture(sheetOf(`甲${character}乙`), fonts)).toThrow(/U\+/u);
    expect(() => renderWechatSvg(sheetOf(`甲${character}乙`))).toThrow(/U\+/u);
  });
});

describe('type in a picture', () => {
  it('names a character that no font has instead of drawing an empty box', () => {
    expect(() => renderPicture(sheetOf('三𰻞😀'), fonts)).toThrow(/U\+30EDE/u);
    expect(() => renderPicture(sheetOf('😀'), fonts)).toThrow(/U\+1F600.*needed for/u);
  });

  it.each(['≥ ≤ → ā ²', '《甲》：“乙”，丙……'])('draws %s', (text) => {
    expect(renderPicture(sheetOf(text), fonts)).toMatch(/<path transform="matrix\(0\.02 0 0 -0\.02/u);
  });

  it('closes up adjoining full-width marks, and sets English quotation marks by their ink', () => {
    const endOf = (text: string, locale: 'zh' | 'en'): number => {
      const paths = renderPicture(sheetOf(text, locale), fonts).match(/M-?\d+/gu)!;
      return Math.max(...paths.map((start) => Number(start.slice(1))));
    };
    expect(endOf('甲：“乙', 'zh')).toBeLessThan(endOf('甲：口乙', 'zh') - 300);
    expect(endOf('a’s', 'en')).toBeLessThan(1400);
  });
});

describe('bytes', () => {
  it('are the same twice', () => {
    const draw = (): string => renderPicture(chartSheet(chart, 'zh', 'wide', HOST), fonts);
    expect(draw()).toBe(draw());
    expect(Buffer.from(renderPng(draw(), 2)).equals(Buffer.from(renderPng(draw(), 2)))).toBe(true);
  });
});

describe('a careful host', () => {
  const purify = createDOMPurify(new JSDOM('').window);
  const sheets = [...openCatalog().charts.values()].flatMap((one) =>
    (['zh', 'en'] as const).map((locale) => ({ id: `${one.id} ${locale}`, one, locale })),
  );

  it.each(sheets)('leaves the WeChat SVG of $id as it is', ({ one, locale }) => {
    const svg = renderWechatSvg(chartSheet(one, locale, 'narrow', HOST));
    expect(purify.sanitize(svg)).toBe(svg);
  });

  it('is awake: it takes a script out', () => {
    expect(purify.sanitize('<svg><script>1</script><path d="M0 0"></path></svg>')).not.toContain('script');
  });
});
