// The middle dot, signs and arrows are one em in most Chinese faces.
const FULL_WIDTH =
  /[\u00b7\u00d7\u00f7\u2190-\u22ff\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

const HAN = /[\u2e80-\u2fdf\u3040-\u9fff]/u;
const LETTER = /[\p{Script=Latin}\d]/u;
/** What `text-autospace` adds where Chinese meets Latin letters or digits. */
const AUTOSPACE_EM = 0.125;

/** Conservative width of one line of text in CSS pixels: a Chinese character is one em, Latin as in a bold Song face. */
export function measureText(text: string, sizePx: number): number {
  let ems = 0;
  let before = '';
  for (const character of text) {
    ems += emsOf(withoutMark(character)) + seamEms(before, character);
    before = character;
  }
  return ems * sizePx;
}

/** The space a browser sets between two texts where Chinese and Latin meet, in ems. */
export function seamEms(before: string, after: string): number {
  const [last, first] = [before.at(-1) ?? '', after.at(0) ?? ''];
  const isSeam = (HAN.test(last) && LETTER.test(first)) || (LETTER.test(last) && HAN.test(first));
  return isSeam ? AUTOSPACE_EM : 0;
}

/** A letter with a mark is as wide as the letter. */
function withoutMark(character: string): string {
  return character < '\u00c0' || character > '\u024f' ? character : (character.normalize('NFD')[0] ?? character);
}

function emsOf(character: string): number {
  if (FULL_WIDTH.test(character)) return 1;
  if (/[iljtfI.,:;'|!()[\] ]/u.test(character)) return 0.38;
  if (/[mwMW%@]/u.test(character)) return 1.02;
  if (/[A-Z]/u.test(character)) return 0.8;
  return /\d/u.test(character) ? 0.6 : 0.64;
}
