import type { Localized } from '../../model/Localized.ts';
import type { HonestyProblem } from '../Form.ts';

/** A rule that keeps charts honest: its messages and its entry on the site are both made from this. */
export interface HonestyRule {
  /** Stable name, as messages carry it. */
  readonly code: string;
  /** What an honest chart does. */
  readonly title: Localized;
  /** How a chart that does otherwise misleads. */
  readonly why: Localized;
  /** What to do in place of it. */
  readonly instead: Localized;
}

/** The message for one breach: `found` says what and where, the rule what is right and what to do. */
export function breach({ code, title, instead }: HonestyRule, found: string): HonestyProblem {
  return { code, found, expected: title.zh, fix: instead.zh };
}
