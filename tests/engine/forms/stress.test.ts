import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORM_CASES } from '../../fixtures/forms/formCases.ts';
import { gallery } from '../../fixtures/forms/gallery.ts';
import { judgeCase } from '../../fixtures/forms/judgeCase.ts';
import { FORM_IDS } from '../../../src/forms/formOf.ts';
import { sayProblem } from '../../../src/i18n/problems/formatProblem.ts';
import { LOCALES } from '../../../src/model/Locale.ts';
import { ownWords } from '../i18n/ownWords.ts';

const FILE = join(import.meta.dirname, '../../fixtures/forms/refusals.txt');
const verdicts = FORM_CASES.map((one) => ({ ...one, ...judgeCase(one) }));

describe('the gallery of forms under stress', () => {
  it('has every form', () => {
    expect([...new Set(FORM_CASES.map(({ form }) => form))].toSorted()).toEqual([...FORM_IDS].toSorted());
  });

  it.each(verdicts)('$form, $name: is refused with a reason or drawn without a fault', ({ faults }) => {
    expect(faults).toEqual([]);
  });

  it('says what to do wherever it refuses, in English without Chinese words of its own', () => {
    for (const problem of FORM_CASES.flatMap(({ refuse }) => refuse())) {
      for (const locale of LOCALES)
        for (const said of sayProblem(problem, locale)) expect(said.length).toBeGreaterThan(2);
      const own = ownWords(sayProblem(problem, 'en').join(' '), problem.given);
      expect(own).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('can be looked at: a sheet with a section for each case', () => {
    const cases = FORM_CASES.filter(({ form }) => form === 'dot');
    expect(gallery('dot').match(/<section>/gu)).toHaveLength(cases.length);
  });

  // UPDATE=1 writes the list anew: look at what changed.
  it('refuses what it refused before, and nothing else', () => {
    const refused = verdicts.filter(({ refusals }) => refusals.length > 0);
    const list = refused.map(({ form, name, refusals }) => `${form} | ${name} | ${refusals.join(', ')}\n`).join('');
    if (process.env['UPDATE'] === '1') writeFileSync(FILE, list);
    expect(list).toBe(readFileSync(FILE, 'utf8'));
  });
});
