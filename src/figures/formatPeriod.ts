import { LANGUAGES, type Locale } from '../model/Locale.ts';

const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');

/** A ledger's ISO period in words: `2023年9月`, `2022年9月至2023年9月`; `September 2022 to September 2023`. */
export function formatPeriod(period: string, locale: Locale): string {
  const ends = period.split('/').map((date) => formatDate(date, locale));
  return ends.join(LANGUAGES[locale].numbers === 'chinese' ? '至' : ' to ');
}

function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (LANGUAGES[locale].numbers === 'chinese') {
    const months = month === undefined ? '' : `${Number(month)}月`;
    return `${year}年${months}${day === undefined ? '' : `${Number(day)}日`}`;
  }
  const words = [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : MONTHS_EN[Number(month) - 1],
    year,
  ];
  return words.filter((word) => word !== '').join(' ');
}
