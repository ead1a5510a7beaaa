export interface HiddenCharacter {
  /** `control-character` may harm a reader (NUL, escape codes, reversed text); `invisible-character` misleads an editor. */
  readonly code: 'control-character' | 'invisible-character';
  /** `U+202E（从右向左覆盖）` */
  readonly name: string;
  readonly offset: number;
}

const INVISIBLE: readonly (readonly [RegExp, string])[] = [
  [/\u00A0|\u202F/u, '不换行空格'],
  [/\u00AD/u, '软连字符'],
  [/\u200B/u, '零宽空格'],
  [/\u200C/u, '零宽不连字'],
  [/\u200D/u, '零宽连字'],
  [/\u2060/u, '零宽连接'],
  [/\u3000/u, '全角空格'],
  [/\uFEFF/u, '零宽不换行空格，即 BOM'],
  [/\uFFFD/u, '替换字符：原字已丢失'],
  [/[\u1680\u2000-\u200A\u205F]/u, '宽窄特殊的空格'],
  [/[\u034F\u115F\u1160\u180E\u2800\u3164\uFFA0]/u, '没有字形的字符'],
  [/\uFFFC/u, '嵌入对象的占位符'],
  [/\p{Co}/u, '私用区的字：换一种字体就变样或不见'],
];
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const HIDDEN = new RegExp(
  [
    '[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\xA0\\xAD\\u034F\\u061C\\u115F\\u1160\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F',
    '\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFFF\\u{E0000}-\\u{E007F}',
    // Halves of characters, private use, and what Unicode says is none: XML forbids some, and feeds are XML.
    '\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}]',
  ].join(''),
  'gu',
);

/**
 * Characters nobody can see, or not two readers alike, and no text here needs: controls other than tab and line ends,
 * directional overrides, odd spaces, private use, halves of characters, what XML forbids.
 */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  return [...text.matchAll(HIDDEN)].map((match) => describe(match[0], match.index));
}

function describe(character: string, offset: number): HiddenCharacter {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const known = INVISIBLE.find(([pattern]) => pattern.test(character))?.[1];
  if (known !== undefined) return { code: 'invisible-character', name: `${number}（${known}）`, offset };
  const kind = DIRECTION.test(character) ? '改变文字方向的控制符' : '控制字符';
  return { code: 'control-character', name: `${number}（${kind}）`, offset };
}
