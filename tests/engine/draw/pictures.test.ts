import sharp from 'sharp';
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
  it('are the same twice', async () => {
    const draw = (): string => renderPicture(chartSheet(chart, 'zh', 'wide', HOST), fonts);
    expect(draw()).toBe(draw());
    const [first, second] = await Promise.all([renderPng(draw(), 2), renderPng(draw(), 2)]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('hold every colour of a flat picture, to one part in 255, in a palette', async () => {
    const colours = ['#fbf9f4', '#b3322b', '#2f4b7c', '#2f7265', '#b9822b', '#1c1a17'];
    const squares = colours.map((fill, index) => `<rect x="${index * 10}" width="10" height="10" fill="${fill}"/>`);
    const size = `width="${colours.length * 10}" height="10"`;
    const png = await renderPng(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${squares.join('')}</svg>`, 2);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([colours.length * 20, 20]);
    const middles = colours.map((_, index) => (10 * info.width + index * 20 + 10) * 3);
    const drawn = middles.map((at) => [...data.subarray(at, at + 3)]);
    const asked = colours.map((colour) => [...Buffer.from(colour.slice(1), 'hex')]);
    const off = drawn.flat().map((channel, index) => Math.abs(channel - (asked.flat()[index] ?? NaN)));
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
    expect(await sharp(png).metadata()).toMatchObject({ isPalette: true, hasAlpha: false });
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
