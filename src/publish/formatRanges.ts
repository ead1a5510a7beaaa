/** Ascending numbers, runs of three or more drawn together: `3、5–8、12`. */
export function formatRanges(numbers: readonly number[], comma: string): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs
    .map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from}${comma}${to}` : `${from}–${to}`))
    .join(comma);
}
