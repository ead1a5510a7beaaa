import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { DatasetAsWritten } from '../../model/Dataset.ts';
import type { Fault } from '../../model/Problem.ts';
import { isCountingWord } from '../../model/units.ts';
import type { YamlText } from '../read/readYaml.ts';
import type { Report } from './Report.ts';

/**
 * Words said to count the same thing are at least two counting words, each written once, each the unit of a row or of a derived
 * figure: `used` holds these units, null where not every row could be read.
 */
export function checkCountsAlike(
  descriptor: YamlText<DatasetAsWritten>,
  used: ReadonlySet<string> | null,
  report: Report,
): void {
  descriptor.value.countsAlike.forEach((word, index, all) => {
    const say = (fault: Fault): void => report({ ...fault, ...descriptor.locate(['countsAlike', index]) });
    if (!isCountingWord(word)) say(faultOf('counts-alike/not-counting', word));
    else if (all.length === 1) say(faultOf('counts-alike/single', word));
    else if (all.indexOf(word) !== index) say(faultOf('counts-alike/repeated', word));
    else if (used?.has(word) === false) say(faultOf('counts-alike/unused', word, [...used].filter(isCountingWord)));
  });
}
