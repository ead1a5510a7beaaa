import type { HonestyCode, HonestyText } from '../../model/HonestyText.ts';
import type { ProblemText } from './ProblemText.ts';

/** What was found where a rule of honest charts is broken: by the code of the rule, and `code/which` for other ways to break it. */
export type Breaches = Readonly<Record<HonestyCode | `${HonestyCode}/${string}`, (...given: never[]) => string>>;

/** The messages made from them. */
export type BreachMessages<Found extends Breaches> = {
  readonly [Key in keyof Found]: (...given: Parameters<Found[Key & keyof Breaches]>) => ProblemText;
};

/** Messages that expect what the rule says and advise what it says to do instead: in the words the site prints of it. */
export function sayBreaches<Found extends Breaches>(
  breaches: Found,
  rules: Readonly<Record<HonestyCode, HonestyText>>,
): BreachMessages<Found> {
  const messages = Object.entries(breaches).map(([key, find]: [string, (...given: never[]) => string]) => {
    const { title, instead } = rules[key.split('/')[0] as HonestyCode];
    return [key, (...given: never[]): ProblemText => [find(...given), title, instead]];
  });
  return Object.fromEntries(messages) as BreachMessages<Found>;
}
