import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/catalog/query/openCatalog.ts';
import { plainText } from '../../src/figures/plainText.ts';
import { inkIn, readPng } from './readPng.ts';
import { readSite, STORIES } from './readSite.ts';
import { findForbidden } from './wechatRules.ts';

const KB = 1000;
const site = readSite();
const catalog = openCatalog();
const charts = [...catalog.charts.values()];
const editions = charts.flatMap((chart) =>
  (['zh', 'en'] as const).map((locale) => ({
    chart,
    locale,
    name: `charts/${chart.id}${locale === 'zh' ? '' : '.en'}`,
    title: plainText(chart.title[locale], catalog.figures, locale),
    address: `${locale === 'zh' ? '' : 'en/'}charts/${chart.id}/`,
  })),
);

describe.each(editions)('$name', ({ name, title, address }) => {
  it('is an SVG of outlines that holds all it needs', () => {
    const svg = site.read(`${name}.svg`);
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
    const tags = new Set([...document.querySelectorAll('*')].map((element) => element.localName));
    expect([...tags].filter((tag) => !/^(?:svg|title|desc|g|path|rect|circle|line)$/.test(tag))).toEqual([]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((attribute) => /^(?:on|id$|class$|style$|(?:xlink:)?href$)/.test(attribute))).toEqual([]);
    expect(svg).not.toMatch(/url\(|<!DOCTYPE|<\?xml-stylesheet/i);
    expect(document.querySelector('svg > title')?.textContent).toBe(title);
    expect(document.querySelector('svg > desc')?.textContent).toContain(address);
  });

  it('is a PNG at twice the size, of at most 300 KB, with ink where its title is', async () => {
    const bytes = site.readBytes(`${name}.png`);
    expect(bytes.length).toBeLessThanOrEqual(300 * KB);
    const picture = await readPng(bytes);
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(site.read(`${name}.svg`))!.map(Number);
    expect([picture.widthPx, picture.heightPx]).toEqual([width! * 2, height! * 2]);
    expect(inkIn(picture, 88, 76, 500, 150)).toBeGreaterThan(0.05);
    expect(inkIn(picture, 0, 0, picture.widthPx, 60)).toBe(0);
  });

  it('is a social card of 1200 × 630 with ink where its title is', async () => {
    const picture = await readPng(site.readBytes(`${name}.card.png`));
    expect([picture.widthPx, picture.heightPx]).toEqual([1200, 630]);
    expect(inkIn(picture, 64, 110, 400, 190)).toBeGreaterThan(0.03);
  });

  it('is an SVG that 公众号 lets through as it is', () => {
    const svg = site.read(`${name}.wechat.svg`);
    expect(svg.length).toBeLessThanOrEqual(200_000);
    const { body } = new JSDOM(svg).window.document;
    expect(body.children).toHaveLength(1);
    expect(findForbidden(body)).toEqual([]);
    const words = [...body.querySelectorAll('text')].map((text) => text.textContent).join('');
    const close = (text: string): string => text.replaceAll(/\s/gu, '');
    expect(close(words)).toContain(close(title));
    expect(close(words)).toContain(address);
    expect(words).toMatch(/来源：|Source/);
    expect(words).toContain('CC BY 4.0');
  });
});

it('draws each of the 1,241 dots in one path a stage', () => {
  const dots = site
    .read('charts/project-pipeline.wechat.svg')
    .split('<path')
    .filter((path) => path.includes('linecap="round"'))
    .map((path) => path.match(/h\.01/g)?.length ?? 0);
  expect(dots.filter((count) => count >= 30).reduce((sum, count) => sum + count, 0)).toBe(1241);
});

describe.each(STORIES)('story %s', (story) => {
  it('has a poster of 1080 × 1440 and a social card of 1200 × 630', async () => {
    const poster = await readPng(site.readBytes(`stories/${story}.poster.png`));
    expect([poster.widthPx, poster.heightPx]).toEqual([1080, 1440]);
    expect(inkIn(poster, 72, 160, 500, 230)).toBeGreaterThan(0.05);
    const card = await readPng(site.readBytes(`stories/${story}.card.png`));
    expect([card.widthPx, card.heightPx]).toEqual([1200, 630]);
    expect(inkIn(card, 64, 110, 400, 190)).toBeGreaterThan(0.03);
    expect(site.readBytes(`stories/${story}.poster.png`).length).toBeLessThanOrEqual(300 * KB);
  });

  it('is a fragment that 公众号 lets through, with every figure, every chart and a note for each number', () => {
    const { body } = new JSDOM(site.read(`stories/${story}/wechat.html`)).window.document;
    expect(body.children).toHaveLength(1);
    expect(findForbidden(body)).toEqual([]);
    const text = body.textContent.replaceAll(/\s/gu, '');
    const { title, hero, chartIds, text: prose } = catalog.stories.get(story)!;
    expect(text).toContain(plainText(title, catalog.figures, 'zh'));
    for (const line of prose.split('\n')) expect(text).toContain(line.replaceAll(/\s/gu, ''));
    expect(body.querySelectorAll('svg')).toHaveLength(new Set([hero, ...chartIds]).size);
    const marks = [...body.querySelectorAll('p > span, section > span')].flatMap(
      (span) => /^\[(\d+)\]$/.exec(span.textContent)?.[1] ?? [],
    );
    const notes = [...body.querySelectorAll('p')].flatMap((p) => /^\[(\d+)\]/.exec(p.textContent)?.[1] ?? []);
    expect(notes).toEqual(marks);
    expect(notes).toEqual(marks.map((_, index) => `${index + 1}`));
  });

  it('has a page that frames the fragment at 677 and at 375 px', () => {
    const { document } = site.page(`stories/${story}/wechat/index.html`);
    const frames = [...document.querySelectorAll('iframe')];
    expect(frames.map((frame) => frame.getAttribute('src'))).toEqual(Array(2).fill(`/stories/${story}/wechat.html`));
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("frame-src 'self'");
  });
});

it('sees what 公众号 would strip: the sanitiser is awake', () => {
  const { body } = new JSDOM(
    '<section class="a"><a href="https://a">甲</a><svg id="x" width="900" height="9"><use href="#x"/></svg></section>',
  ).window.document;
  expect(findForbidden(body).length).toBeGreaterThanOrEqual(6);
});
