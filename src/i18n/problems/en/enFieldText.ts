import { LANGUAGES, LOCALES } from '../../../model/Locale.ts';
import { enFieldTexts } from './enFieldTexts.ts';
import { enOptionTexts } from './enOptionTexts.ts';

const TEXTS: Readonly<Record<string, string>> = {
  ...enFieldTexts,
  ...enOptionTexts,
  ...Object.fromEntries(
    Object.values(LANGUAGES).map((one) => [`${one.chineseName}文本`, `text in ${one.englishName}`]),
  ),
  [`出哪几种语言版：${LOCALES.join('、')}`]: `editions to publish: ${LOCALES.join(', ')}`,
};

/** What a schema says in Chinese of a field or of its form, in English; empty if it says nothing. */
export function enFieldText(chinese: string): string {
  return TEXTS[chinese] ?? '';
}
