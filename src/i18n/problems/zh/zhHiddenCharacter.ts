import type { HiddenCharacterKind, HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';

const KINDS: Readonly<Record<HiddenCharacterKind, string>> = {
  'no-break-space': '不换行空格',
  'soft-hyphen': '软连字符',
  'zero-width-space': '零宽空格',
  'zero-width-non-joiner': '零宽不连字',
  'zero-width-joiner': '零宽连字',
  'word-joiner': '零宽连接',
  'full-width-space': '全角空格',
  'byte-order-mark': '零宽不换行空格，即 BOM',
  replacement: '替换字符：原字已丢失',
  'odd-space': '宽窄特殊的空格',
  'no-glyph': '没有字形的字符',
  object: '嵌入对象的占位符',
  private: '私用区的字：换一种字体就变样或不见',
  direction: '改变文字方向的控制符',
  control: '控制字符',
};

/** `U+200B（零宽空格）` */
export function zhHiddenCharacter({ codePoint, kind }: HiddenCharacterName): string {
  return `${codePoint}（${KINDS[kind]}）`;
}
