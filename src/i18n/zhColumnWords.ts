import { DEFAULT_LOCALE, LANGUAGES } from '../model/Locale.ts';
import type { ColumnWords } from './LanguageWords.ts';

/** What the columns of tables are called in Chinese. */
export const zhColumnWords: ColumnWords = {
  names: {
    id: '编号',
    label: '是什么',
    value: '数值，照印',
    unit: '单位，照印',
    hedge: '语气',
    printed: '印出来的字',
    kind: '量的是什么',
    status: '做成没有',
    period: '时间',
    sources: '印在哪一句',
    flag: '存疑',
    citation: '出处',
    noun_en: '英文里数的是什么',
    caveat: '读数须知',
  },
  inLanguage: (name, locale) => (locale === DEFAULT_LOCALE ? name : `${name}（${LANGUAGES[locale].chineseName}）`),
};
