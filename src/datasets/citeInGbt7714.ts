import type { CitableWork } from './CitableWork.ts';

// Document and carrier codes of GB/T 7714—2015: data set and electronic bulletin, both online.
const CODES = { dataset: 'DS/OL', chart: 'EB/OL' } as const;

/**
 * A reference by GB/T 7714—2015. The standard wants the day it was consulted, which only whoever cites it knows: it is
 * left to be filled in, in square brackets.
 */
export function citeInGbt7714(work: CitableWork): string {
  const { words, kind, title, url, published } = work;
  const dates = `${published === null ? '' : `(${published})`}[${words.accessed}]`;
  return `${words.siteName}. ${title}[${CODES[kind]}]. ${dates}. ${url}.`;
}
