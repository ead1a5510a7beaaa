import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/catalog/check/checkContent.ts';
import { RULES_WORDS } from '../../../../src/i18n/rulesWords.ts';
import { HONESTY_CODES } from '../../../../src/model/HonestyText.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../../../src/model/Locale.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures');
const HONESTY = join(FIXTURES, 'honesty');
const KINDS = ['passes', 'fails'] as const;
const folders = readdirSync(HONESTY, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'site',
);
const rules = folders.map(({ name }) => name);
const asCharts = rules.filter((rule) => existsSync(join(HONESTY, rule, 'fails.yaml')));

/** One site with every passing and failing chart in it. */
const site = mkdtempSync(join(tmpdir(), 'fangzhi-honesty-'));
cpSync(join(FIXTURES, 'base'), site, { recursive: true });
cpSync(join(HONESTY, 'site'), site, { recursive: true });
for (const rule of asCharts)
  for (const kind of KINDS)
    cpSync(join(HONESTY, rule, `${kind}.yaml`), join(site, `src/content/charts/${rule}-${kind}.yaml`));
const check = (locale: Locale): readonly string[] => checkContent(site, locale).output.split('\n').slice(0, -1);
const lines = check('zh');
const english = check('en');

afterAll(() => rmSync(site, { recursive: true }));

describe('the rules of honest charts', () => {
  it('each have a passing and a failing case', () => {
    // Where a figure is printed is read with the ledger, and tried there: `broken/ledger-missing-source`.
    const codes = HONESTY_CODES.filter((code) => code !== 'missing-source');
    expect(rules.toSorted()).toEqual(codes.toSorted());
    const printed = readFileSync(join(FIXTURES, 'broken/ledger-missing-source/expected.txt'), 'utf8');
    const { title, instead } = RULES_WORDS.zh.texts['missing-source'];
    expect(printed).toContain('[missing-source]');
    expect(printed).toContain(`应为：${title}；怎么改：${instead}`);
  });

  it.each(LOCALES)('say in %s what is right, why, and what to do', (locale) => {
    for (const code of HONESTY_CODES) {
      const { title, why, instead } = RULES_WORDS[locale].texts[code];
      for (const text of [title, why, instead]) expect(text.length, code).toBeGreaterThan(4);
      const isForeign = LANGUAGES[locale].script !== 'Hans';
      expect(/\p{Script=Han}/u.test(title + why + instead), code).toBe(!isForeign);
    }
  });
});

describe('npm run check', () => {
  it.each(asCharts)('reports a chart that breaks %s with its line and what to do, and no other', (rule) => {
    const expected = readFileSync(join(HONESTY, rule, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.includes(`${rule}-fails.yaml`))).toEqual(expected);
  });

  it.each(asCharts)('says the same of %s in English', (rule) => {
    const about = (said: readonly string[]) => said.filter((line) => line.includes(`${rule}-fails.yaml`));
    const place = (line: string): string => line.split(']')[0] ?? '';
    expect(about(english).map(place)).toEqual(about(lines).map(place));
    const { title, instead } = RULES_WORDS.en.texts[HONESTY_CODES.find((code) => code === rule) ?? 'missing-source'];
    for (const line of about(english))
      expect(line.toLowerCase()).toContain(`expected: ${title}. to do: ${instead}.`.toLowerCase());
  });

  it.each(asCharts)('has nothing against the chart that keeps %s', (rule) => {
    expect(lines.filter((line) => line.includes(`${rule}-passes.yaml`))).toEqual([]);
  });

  it('has nothing against the rest of the site', () => {
    expect(lines.filter((line) => !/-(?:passes|fails)\.yaml:/u.test(line))).toEqual([]);
  });
});
