/** Full-width digits, letters and signs as half-width ones; the text keeps its length, so offsets stay true. */
export function foldWidth(text: string): string {
  return text
    .replace(/[！-～]/gu, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
