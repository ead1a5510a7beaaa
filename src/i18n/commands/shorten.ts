/** The first ten of a list of numbers. */
export function shorten(numbers: readonly number[], separator: string): string {
  return numbers.slice(0, 10).join(separator) + (numbers.length > 10 ? ' …' : '');
}
