import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPrintedFigure } from '../../src/figures/readPrintedFigure.ts';
import { HEDGES } from '../../src/model/Hedge.ts';
import { KINDS } from '../../src/model/Kind.ts';
import { sourceSchema } from '../../src/model/Source.ts';
import { STATUSES } from '../../src/model/Status.ts';
import { readSite, STORIES } from '../newsroom/readSite.ts';

const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Exactly the contract: one key more or less is a failure. */
const figureSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/),
  story: z.enum(STORIES),
  value: z.number(),
  unit: z.string().min(1),
  hedge: z.enum(HEDGES),
  printed: z.string().min(1),
  label: localized,
  kind: z.enum(KINDS).exclude(['reference']),
  status: z.enum(STATUSES),
  period: z.string().regex(/^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/),
  flag: z.literal('implausible').nullable(),
  sources: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        article: z.string().min(1),
        sentence: z.int().min(1),
        fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
      }),
    )
    .min(1),
  charts: z.array(z.string()),
  stories: z.array(z.enum(STORIES)),
  caveat: localized.nullable(),
});

const site = readSite();
const figures = z.array(figureSchema).parse(JSON.parse(site.read('figures.json')));
const byId = new Map(figures.map((figure) => [figure.id, figure]));

describe('figures.json', () => {
  it('holds about a hundred figures, each once, sorted by id', () => {
    const ids = figures.map((figure) => figure.id);
    expect(ids.length).toBeGreaterThanOrEqual(95);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted());
  });

  it('has keys in the order of the contract', () => {
    const keys = Object.keys(figureSchema.shape);
    expect(
      z
        .array(z.record(z.string(), z.unknown()))
        .parse(JSON.parse(site.read('figures.json')))
        .filter((row) => Object.keys(row).join() !== keys.join()),
    ).toEqual([]);
  });

  it.each(figures)('$id says what its printed words say', ({ printed, value, unit, hedge }) => {
    expect(readPrintedFigure(printed)).toMatchObject({ value, unit, hedge });
  });

  it('never rescales: value and unit stand in the printed words', () => {
    const rescaled = figures.filter(({ printed, unit }) => !printed.includes(unit));
    expect(rescaled.map(({ id, printed, unit }) => `${id}: ${printed} / ${unit}`)).toEqual([]);
  });

  it('locates every figure at a sentence that its source lists', () => {
    const wrong = figures.flatMap(({ id, story, sources }) =>
      sources
        .filter((at) => at.article !== story || fingerprintAt(at.id, at.article, at.sentence) !== at.fingerprint)
        .map((at) => `${id}: ${at.id}/${at.article}#${at.sentence}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every chart that draws a figure, and no other', () => {
    const drawn = new Set(
      site.files
        .flatMap((file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [])
        .flatMap((chart) => [...figuresDrawn(`charts/${chart}/index.html`)].map((id) => `${chart} ${id}`)),
    );
    const listed = new Set(figures.flatMap(({ id, charts }) => charts.map((chart) => `${chart} ${id}`)));
    expect(
      [...drawn].filter((pair) => byId.has(pair.split(' ')[1]!) && !listed.has(pair)),
      'drawn, not listed',
    ).toEqual([]);
    expect(
      [...listed].filter((pair) => !site.has(`charts/${pair.split(' ')[0]}/index.html`)),
      'listed, no page',
    ).toEqual([]);
  });

  it('knows every story that cites a figure', () => {
    const cited = STORIES.flatMap((story) => {
      const article = site.page(`stories/${story}/index.html`).document.querySelector('article')!;
      return [...article.querySelectorAll('[data-figure]')].map(
        (element) => `${story} ${element.getAttribute('data-figure')}`,
      );
    });
    const listed = new Set(figures.flatMap(({ id, stories }) => stories.map((story) => `${story} ${id}`)));
    expect([...new Set(cited)].filter((pair) => byId.has(pair.split(' ')[1]!) && !listed.has(pair))).toEqual([]);
  });
});

describe('what the page is known to print', () => {
  it.each([
    ['61.5万吨', 'guangyuan'],
    ['170万吨', 'guangyuan'],
    ['1000余名', 'guangyuan'],
    ['300亿立方米', 'guangyuan'],
    ['16.7万亩', 'xiuwen'],
    ['194名', 'shouning'],
    ['520', 'haiheng'],
  ])('%s in %s', (printed, story) => {
    expect(
      figures.filter((figure) => figure.story === story && figure.printed.includes(printed)).length,
    ).toBeGreaterThan(0);
  });

  it('flags the oil storage of 300亿立方米 with its reason, and nothing plausible', () => {
    const flagged = figures.filter((figure) => figure.flag === 'implausible');
    expect(flagged.map(({ printed }) => printed)).toContain('300亿立方米');
    expect(flagged.filter(({ caveat }) => caveat === null)).toEqual([]);
    expect(flagged.length).toBeLessThanOrEqual(4);
  });

  it('adds up: 265+183+363+400+30 = 1241, 420+100 = 520', () => {
    const valuesOf = (story: string): readonly number[] =>
      figures.filter((figure) => figure.story === story).map(({ value }) => value);
    expect(valuesOf('guangyuan')).toEqual(expect.arrayContaining([265, 183, 363, 400, 30]));
    expect(valuesOf('haiheng')).toEqual(expect.arrayContaining([520, 420, 100]));
  });
});

function figuresDrawn(file: string): ReadonlySet<string> {
  const marks = site.page(file).document.querySelectorAll('svg [data-figure]');
  return new Set([...marks].map((mark) => mark.getAttribute('data-figure') ?? ''));
}

function fingerprintAt(source: string, article: string, sentence: number): string | undefined {
  const file = join(import.meta.dirname, '../../data/sources', `${source}.yaml`);
  const record = sourceSchema.parse(parse(readFileSync(file, 'utf8')));
  return record.articles.find((candidate) => candidate.id === article)?.units[sentence - 1]?.fingerprint;
}
