import { LANGUAGES, type Locale } from '../../model/Locale.ts';

interface Punctuation {
  readonly colon: string;
  readonly listComma: string;
  /** Between a region and a place in it. */
  readonly placeDot: string;
}

const BY_SCRIPT: Readonly<Record<(typeof LANGUAGES)[Locale]['script'], Punctuation>> = {
  Hans: { colon: '：', listComma: '、', placeDot: '·' },
  Latn: { colon: ': ', listComma: ', ', placeDot: ', ' },
};

/** The marks that words in a drawing are joined with. */
export function punctuation(locale: Locale): Punctuation {
  return BY_SCRIPT[LANGUAGES[locale].script];
}
