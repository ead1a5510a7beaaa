import type { HonestyCode, HonestyText } from '../../model/HonestyText.ts';
import type { HonestyProblem } from '../Form.ts';

/** A rule that keeps charts honest, in the editors' language: its messages and its entry on the site are both made from this. */
export interface HonestyRule extends HonestyText {
  /** Stable name, as messages carry it. */
  readonly code: HonestyCode;
}

/** The message for one breach: `found` says what and where, the rule what is right and what to do. */
export function breach({ code, title, instead }: HonestyRule, found: string): HonestyProblem {
  return { code, found, expected: title, fix: instead };
}
