import { LANGUAGES } from '../model/Locale.ts';
import type { ColumnWords } from './LanguageWords.ts';

/** What the columns of tables are called in English. */
export const enColumnWords: ColumnWords = {
  names: {
    id: 'Row id',
    label: 'Label',
    value: 'Value as printed',
    unit: 'Unit as printed',
    hedge: 'How firmly it is stated',
    printed: 'The words as printed',
    kind: 'What it measures',
    status: 'Whether it has happened',
    period: 'Period',
    sources: 'Where it is printed',
    flag: 'Flag',
    citation: 'Source',
    noun_en: 'What is counted, in English',
    caveat: 'Caveat',
  },
  inLanguage: (name, locale) => `${name} (${LANGUAGES[locale].englishName})`,
};
