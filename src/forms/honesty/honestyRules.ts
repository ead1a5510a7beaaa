import type { HonestyRule } from './HonestyRule.ts';
import { BROKEN_WHOLE } from './findBrokenWhole.ts';
import { COLOUR_ALONE } from './findColourAlone.ts';
import { DROPPED_HEDGE } from './findDroppedHedge.ts';
import { IMPLAUSIBLE } from './findImplausible.ts';
import { MISSING_DESCRIPTION } from './findMissingDescription.ts';
import { MISSING_PERIOD } from './findMissingPeriod.ts';
import { MISSING_UNIT } from './findMissingUnit.ts';
import { MIXED_KINDS } from './findMixedKinds.ts';
import { MIXED_SUM } from './findMixedSum.ts';
import { MIXED_UNITS } from './findMixedUnits.ts';
import { ALL_ZERO, NEGATIVE_VALUE } from './findNoRows.ts';
import { NOT_ADDABLE } from './findNotAddable.ts';
import { OUTLIER } from './findOutlier.ts';
import { PLANNED_AS_DONE } from './findPlannedAsDone.ts';
import { TOO_MANY_ROWS, TOO_MANY_UNITS } from './findTooMany.ts';
import { TOO_MANY_COLOURS } from './findTooManyColours.ts';
import { UNFIT } from './findUnfit.ts';
import { UNDRAWN_TITLE } from './findUndrawnTitle.ts';
import { LOG_LENGTHS } from './logLengths.ts';
import { MISSING_SOURCE } from './missingSource.ts';
import { NOT_TO_SCALE } from './notToScale.ts';
import { RADIUS_FOR_AREA } from './radiusForArea.ts';
import { TRUNCATED_BASELINE } from './truncatedBaseline.ts';

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
