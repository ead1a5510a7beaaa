import { foldWidth } from './foldWidth.ts';
import { NUMBER_PATTERN } from './numberPattern.ts';
import { readNumberMatch, type PrintedNumber } from './readNumberMatch.ts';

// Verbs that lead to a number without hedging it.
const WHOLE = new RegExp(String.raw`^(?:共计|共有|合计|总计|高达|多达|达到|共|达|为)?\s*${NUMBER_PATTERN}$`, 'u');

/** Longer than any number is printed: what is longer is a sentence. */
const LONGEST = 60;

/**
 * Reads printed words that are one number with its unit and hedges: `1000余名` is 1000, 名, over; `61.5万吨` is 61.5,
 * 万吨, exact: value and unit are never rescaled. Null if the text is anything else. The unit is empty if no measure
 * word of `model/units.ts` is there (`十余`).
 */
export function readPrintedFigure(text: string): PrintedNumber | null {
  if (text.length > LONGEST) return null;
  const groups = WHOLE.exec(foldWidth(text).trim())?.groups;
  return groups ? readNumberMatch(groups) : null;
}
