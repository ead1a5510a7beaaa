export interface HiddenCharacter {
  /** `control-character` may harm a reader (NUL, escape codes, reversed text); `invisible-character` misleads an editor. */
  readonly code: 'control-character' | 'invisible-character';
  /** `U+202E（从右向左覆盖）` */
  readonly name: string;
  readonly offset: number;
}

const INVISIBLE: ReadonlyMap<string, string> = new Map([
  ['\u00A0', '不换行空格'],
  ['\u00AD', '软连字符'],
  ['\u200B', '零宽空格'],
  ['\u200C', '零宽不连字'],
  ['\u200D', '零宽连字'],
  ['\u2060', '零宽连接'],
  ['\u3000', '全角空格'],
  ['\uFEFF', '零宽不换行空格，即 BOM'],
  ['\uFFFD', '替换字符：原字已丢失'],
]);

/** Characters nobody can see and no text here needs: controls other than tab and line ends, directional overrides, odd spaces. */
export function findHiddenCharacters(text: string): readonly HiddenCharacter[] {
  const hidden: HiddenCharacter[] = [];
  for (const match of text.matchAll(
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\u3000\uFEFF\uFFFD]/gu,
  )) {
    hidden.push(describe(match[0], match.index));
  }
  return hidden;
}

function describe(character: string, offset: number): HiddenCharacter {
  const number = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const known = INVISIBLE.get(character);
  if (known !== undefined) return { code: 'invisible-character', name: `${number}（${known}）`, offset };
  const kind = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character) ? '改变文字方向的控制符' : '控制字符';
  return { code: 'control-character', name: `${number}（${kind}）`, offset };
}
