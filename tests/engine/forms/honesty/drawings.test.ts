import { describe, expect, it } from 'vitest';
import type { HonestyProblem } from '../../../../src/forms/Form.ts';
import type { DrawnChart } from '../../../../src/forms/honesty/DrawnChart.ts';
import { findDrawingDishonesty } from '../../../../src/forms/honesty/findDrawingDishonesty.ts';
import { formatProblem } from '../../../../src/i18n/problems/formatProblem.ts';
import * as allZero from '../../../fixtures/honesty/all-zero/rows.ts';
import * as baseline from '../../../fixtures/honesty/baseline-not-zero/drawings.ts';
import * as colourAlone from '../../../fixtures/honesty/colour-alone/drawings.ts';
import * as hedge from '../../../fixtures/honesty/hedge-dropped/drawings.ts';
import * as implausible from '../../../fixtures/honesty/implausible-at-scale/drawings.ts';
import * as logLengths from '../../../fixtures/honesty/log-lengths/drawings.ts';
import * as negative from '../../../fixtures/honesty/negative-value/rows.ts';
import * as notToScale from '../../../fixtures/honesty/not-to-scale/drawings.ts';
import * as outlier from '../../../fixtures/honesty/outlier-hidden/drawings.ts';
import * as radius from '../../../fixtures/honesty/radius-for-area/drawings.ts';
import * as colours from '../../../fixtures/honesty/too-many-colours/drawings.ts';

interface Case {
  readonly rule: string;
  readonly passes: DrawnChart;
  readonly fails: DrawnChart;
  readonly message: string;
}

const CASES: readonly Case[] = [
  { rule: 'a baseline that is not zero', ...baseline },
  { rule: 'lengths on a log scale', ...logLengths },
  { rule: 'lengths to no scale', ...notToScale },
  { rule: 'area by radius', ...radius },
  { rule: 'an outlier cut short', ...outlier },
  { rule: 'a figure in doubt to scale', ...implausible },
  { rule: 'a hedge dropped from a label', ...hedge },
  { rule: 'six colours', ...colours },
  { rule: 'colour alone', ...colourAlone },
];

function say(problem: HonestyProblem): string {
  return formatProblem({ ...problem, file: 'chart' }, 'zh').replace('chart ', '');
}

describe.each(CASES)('a drawing with $rule', ({ passes, fails, message }) => {
  it('is told what to do instead', () => expect(findDrawingDishonesty(fails).map(say)).toEqual([message]));
  it('passes once mended', () => expect(findDrawingDishonesty(passes).map(say)).toEqual([]));
});

describe.each([
  { rule: 'a negative length', ...negative },
  { rule: 'nothing above zero', ...allZero },
])('rows with $rule', ({ passes, fails, message }) => {
  it('are told what to do instead', () => expect(fails().map(say)).toEqual([message]));
  it('pass once mended', () => expect(passes().map(say)).toEqual([]));
});
