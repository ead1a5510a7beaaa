const DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const PERIOD = new RegExp(`^${DATE}(?:/${DATE})?$`, 'u');

/** Whether a text is an ISO date, month, year, or two of them around a slash. */
export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}
