import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { drawingHeight, embedHeight, TEXT_WIDTHS } from '../../../src/embed/EmbedSize.ts';
import { embedCodes, type EmbeddedChart } from '../../../src/embed/embedCodes.ts';
import { heightMessages } from '../../../src/embed/heightMessages.ts';
import { readHostParams } from '../../../src/embed/HostParams.ts';
import { isHeightQuestion } from '../../../src/embed/isHeightQuestion.ts';
import { oEmbedOf } from '../../../src/embed/oEmbedOf.ts';
import { readEmbedFlags } from '../../../src/embed/readEmbedFlags.ts';

const SRC = 'https://a.example/embed/x/';
const NOBODY = { childId: null, secret: null, src: SRC };

describe('heightMessages', () => {
  it('speaks four dialects to everybody', () => {
    expect(heightMessages(612, 'x', NOBODY)).toEqual([
      { 'datawrapper-height': { x: 612 } },
      { sentinel: 'amp', type: 'embed-size', height: 612 },
      '{"type":"set-height","value":612}',
      `{"src":"${SRC}","context":"iframe.resize","height":612}`,
    ]);
  });

  it('speaks pym and WordPress to those who are', () => {
    const params = readHostParams(`${SRC}?childId=graphic-1#?secret=aB3`);
    expect(heightMessages(9, 'x', params).slice(4)).toEqual([
      'pymxPYMxgraphic-1xPYMxheightxPYMx9',
      { message: 'height', value: 9, secret: 'aB3' },
    ]);
  });
});

describe('readHostParams', () => {
  it.each(['?childId=%3Cb%3E', '?childId=axPYMxb', '#?secret=a-b', '#secret=%00', '?childId=', '#?secret='])(
    'leaves %s out',
    (end) => {
      const { childId, secret } = readHostParams(SRC + end);
      expect([childId, secret]).toEqual([null, null]);
    },
  );
});

describe('isHeightQuestion', () => {
  const pym = { ...NOBODY, childId: 'g' };

  it('knows the two questions', () => {
    expect(isHeightQuestion({ sentinel: 'amp', type: 'frames-init' }, NOBODY)).toBe(true);
    expect(isHeightQuestion('pymxPYMxgxPYMxwidthxPYMx640', pym)).toBe(true);
  });

  it.each<unknown>([
    null,
    undefined,
    7,
    [],
    '',
    { sentinel: 'amp', type: 'embed-size', height: 1 },
    'pymxPYMxgxPYMxwidthxPYMx640;alert(1)',
    'pymxPYMxotherxPYMxwidthxPYMx640',
    'pymxPYMxgxPYMxnavigateToxPYMxhttps://a.example/',
  ])('takes %j for none', (data) => {
    expect(isHeightQuestion(data, pym)).toBe(false);
  });

  it('takes pym’s for none where pym is not there, and never throws', () => {
    expect(isHeightQuestion('pymxPYMxxPYMxwidthxPYMx640', NOBODY)).toBe(false);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => typeof isHeightQuestion(data, pym) === 'boolean'),
    );
  });
});

describe('readEmbedFlags', () => {
  it('reads what is there', () => {
    expect(readEmbedFlags('?lang=en&theme=dark&view=money&plain=1&transparent=1&v=0123abcd')).toEqual({
      locale: 'en',
      theme: 'dark',
      view: 'money',
      isPlain: true,
      isTransparent: true,
      version: '0123abcd',
    });
  });

  it('takes everything else as not written', () => {
    const nothing = { locale: null, theme: null, view: null, isPlain: false, isTransparent: false, version: null };
    expect(readEmbedFlags('')).toEqual(nothing);
    expect(readEmbedFlags('?lang=de&theme=auto&view="]&plain=true&transparent=&v=1')).toEqual(nothing);
  });
});

describe('EmbedSize', () => {
  const size = { narrowPx: 400, widePx: 300, textsPx: TEXT_WIDTHS.map((width) => 400 - width / 4) };

  it('scales drawings as the style sheet does', () => {
    expect(drawingHeight(size, 336 + 32)).toBe(400);
    expect(drawingHeight(size, 600)).toBeCloseTo((400 * 440) / 336);
    expect(drawingHeight(size, 720 + 32)).toBe(300);
    expect(drawingHeight(size, 1440)).toBe((300 * 768) / 720);
  });

  it('knows a height at any width', () => {
    expect(embedHeight(size, 360)).toBe(Math.ceil((400 * 328) / 336 + 310));
    expect([100, 320, 5000].map((width) => embedHeight(size, width)).every((px) => px > 0)).toBe(true);
  });
});

describe('oEmbedOf and embedCodes', () => {
  const hostile = '"><script>alert(1)</script>&';
  const chart: EmbeddedChart = {
    id: 'x',
    locale: 'zh',
    title: hostile,
    alt: hostile,
    siteName: '方志',
    pageUrl: 'https://a.example/charts/x/',
    frameUrl: `${SRC}?a=1&b=2`,
    scriptUrl: 'https://a.example/embed.js',
    pictureUrl: 'https://a.example/charts/x.png',
    version: '0a1b2c3d',
    heightPx: 612,
  };
  const codes = embedCodes(chart);
  const read = (html: string): DocumentFragment => JSDOM.fragment(html);

  it('gives a frame with everything a host needs', () => {
    const frame = read(codes.iframe).firstElementChild!;
    expect(read(codes.iframe).children).toHaveLength(1);
    expect(Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]))).toEqual({
      title: hostile,
      src: `${SRC}?a=1&b=2`,
      loading: 'lazy',
      style: 'width:0;min-width:100%!important;border:0',
      width: '100%',
      height: '612',
      frameborder: '0',
      allow: 'clipboard-write; web-share',
    });
  });

  it('gives a script, an element with a fallback and a picture with a link', () => {
    const [script, element] = read(codes.script).children;
    expect([script!.getAttribute('type'), script!.getAttribute('src')]).toEqual(['module', chart.scriptUrl]);
    expect([element!.tagName, element!.getAttribute('chart'), element!.getAttribute('lang')]).toEqual([
      'FANGZHI-CHART',
      'x',
      'zh',
    ]);
    expect(element!.querySelector('a')?.getAttribute('href')).toBe(chart.pageUrl);
    expect(read(codes.image).querySelector('a img')?.getAttribute('alt')).toBe(hostile);
  });

  it('makes a rich document', () => {
    const thumbnail = { url: 'https://a.example/charts/x.card.png', widthPx: 1200, heightPx: 630 };
    const document = oEmbedOf({
      title: '题',
      siteName: '方志',
      siteUrl: 'https://a.example/',
      iframe: codes.iframe,
      heightPx: 700,
      thumbnail,
    });
    expect(document).toMatchObject({
      type: 'rich',
      version: '1.0',
      width: 600,
      height: 700,
      html: codes.iframe,
      thumbnail_width: 1200,
    });
  });
});
