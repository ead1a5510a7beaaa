import type { CitableWork } from './CitableWork.ts';

const NAMES = { zh: '方志', en: 'Fangzhi' } as const;
// Document and carrier codes of GB/T 7714—2015: data set and electronic bulletin, both online.
const CODES = { dataset: 'DS/OL', chart: 'EB/OL' } as const;
const ACCESSED = { zh: '引用日期', en: 'date of access' } as const;

/**
 * A reference by GB/T 7714—2015. The standard wants the day it was consulted, which only whoever cites it knows: it is
 * left to be filled in, in square brackets.
 */
export function citeInGbt7714(work: CitableWork): string {
  const { locale, kind, title, url, published } = work;
  const dates = `${published === null ? '' : `(${published})`}[${ACCESSED[locale]}]`;
  return `${NAMES[locale]}. ${title}[${CODES[kind]}]. ${dates}. ${url}.`;
}
