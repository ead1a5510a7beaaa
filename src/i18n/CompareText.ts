/** Words of the page that sets figures of several places side by side, and of the links to it. */
export interface CompareText {
  /** Name of the page where it is linked. */
  readonly name: string;
  /** The finding, a line a string. */
  readonly title: (places: number, figures: number, pairs: number) => readonly string[];
  readonly lead: string;
  /** A count of the sieve, as the language sets digits. */
  readonly count: (count: number) => string;
  readonly steps: readonly string[];
  readonly dotNote: string;
  readonly sieveNote: string;
  readonly sieveLabel: (left: readonly number[]) => string;
  readonly comparable: string;
  readonly comparableLead: string;
  readonly yardsticks: string;
  readonly yardsticksLead: string;
  readonly apart: string;
  readonly apartLead: string;
  readonly withinOne: string;
  readonly withinOneLead: string;
  readonly why: string;
  readonly whyNot: string;
  readonly say: string;
  readonly facts: string;
  readonly counted: string;
  readonly unit: string;
  readonly measure: string;
  readonly formula: string;
  readonly status: string;
  readonly period: string;
  readonly same: string;
  /** Of what is counted, where editors found that it compares. */
  readonly alike: string;
  readonly different: string;
  readonly notStated: string;
  readonly before: string;
  readonly beforeLead: string;
  readonly questions: readonly (readonly [question: string, answer: string])[];
  readonly rules: string;
  readonly teaser: string;
  readonly teaserLead: string;
  readonly fromStory: string;
  readonly inComparison: string;
}
