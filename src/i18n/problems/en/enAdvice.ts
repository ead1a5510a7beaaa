import type { Advice } from '../ProblemText.ts';

/** The nearest valid name if it is near, and the valid ones if they are few. */
export function enAdvice({ hasWideQuotes, nearest, valid }: Advice): string {
  const quotes = hasWideQuotes ? `take away the full-width quotes, or use half-width '…'; ` : '';
  if (valid.length === 0) return `${quotes}there is none yet, so make it first`;
  const list = valid.length <= 20 ? `there are: ${valid.join(', ')}` : `there are ${valid.length}`;
  return quotes + (nearest === null ? list : `is “${nearest}” meant? ${list}`);
}
