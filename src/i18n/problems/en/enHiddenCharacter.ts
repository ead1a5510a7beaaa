import type { HiddenCharacterKind, HiddenCharacterName } from '../../../model/HiddenCharacterName.ts';

const KINDS: Readonly<Record<HiddenCharacterKind, string>> = {
  'no-break-space': 'no-break space',
  'soft-hyphen': 'soft hyphen',
  'zero-width-space': 'zero-width space',
  'zero-width-non-joiner': 'zero-width non-joiner',
  'zero-width-joiner': 'zero-width joiner',
  'word-joiner': 'word joiner',
  'full-width-space': 'full-width space',
  'byte-order-mark': 'zero-width no-break space, or BOM',
  replacement: 'replacement character: what stood here is lost',
  'odd-space': 'space of an odd width',
  'no-glyph': 'character without a shape',
  object: 'placeholder of an embedded object',
  private: 'private-use character: another font shows it otherwise, or not at all',
  direction: 'control that turns the direction of text',
  control: 'control character',
};

/** `U+200B (zero-width space)` */
export function enHiddenCharacter({ codePoint, kind }: HiddenCharacterName): string {
  return `${codePoint} (${KINDS[kind]})`;
}
