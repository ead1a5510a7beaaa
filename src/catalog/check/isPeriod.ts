const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/u;

/** Whether a text is an ISO date there is, a month, a year, or two of them around a slash, the earlier first. */
export function isPeriod(text: string): boolean {
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0) return false;
  return isDate(from) && (to === undefined || (isDate(to) && from.slice(0, to.length) <= to.slice(0, from.length)));
}

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (day === undefined) return true;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}
