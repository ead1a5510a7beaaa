/** Text as it is compared: full and half width, capitals and spaces make no difference. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}
