import type { HonestyRule } from './HonestyRule.ts';
import { BROKEN_WHOLE, MIXED_KINDS, MIXED_SUM, NOT_ADDABLE } from './sums.ts';
import { COLOUR_ALONE, TOO_MANY_COLOURS } from './colours.ts';
import { DROPPED_HEDGE } from './hedges.ts';
import { ALL_ZERO, IMPLAUSIBLE, NEGATIVE_VALUE, OUTLIER } from './values.ts';
import { MISSING_DESCRIPTION, MISSING_PERIOD, MISSING_SOURCE, UNDRAWN_TITLE } from './texts.ts';
import { MISSING_UNIT, MIXED_UNITS } from './units.ts';
import { PLANNED_AS_DONE } from './promised.ts';
import { TOO_MANY_ROWS, TOO_MANY_UNITS, UNFIT } from './fit.ts';
import { LOG_LENGTHS, NOT_TO_SCALE, RADIUS_FOR_AREA, TRUNCATED_BASELINE } from './findScaleFaults.ts';

/** Every rule of honest charts, in the order the site lists them. */
export const HONESTY_RULES: readonly HonestyRule[] = [
  MIXED_UNITS,
  TRUNCATED_BASELINE,
  LOG_LENGTHS,
  RADIUS_FOR_AREA,
  NOT_TO_SCALE,
  OUTLIER,
  NEGATIVE_VALUE,
  ALL_ZERO,
  BROKEN_WHOLE,
  NOT_ADDABLE,
  MIXED_KINDS,
  MIXED_SUM,
  PLANNED_AS_DONE,
  IMPLAUSIBLE,
  DROPPED_HEDGE,
  UNDRAWN_TITLE,
  TOO_MANY_COLOURS,
  COLOUR_ALONE,
  TOO_MANY_UNITS,
  TOO_MANY_ROWS,
  UNFIT,
  MISSING_UNIT,
  MISSING_PERIOD,
  MISSING_SOURCE,
  MISSING_DESCRIPTION,
];
