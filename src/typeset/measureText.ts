// The middle dot, signs and arrows are one em in most Chinese faces.
const FULL_WIDTH =
  /[\u00b7\u00d7\u00f7\u2190-\u22ff\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

const HAN = /[\u2e80-\u2fdf\u3040-\u9fff]/u;
const LETTER = /[\p{Script=Latin}\d]/u;
/** What `text-autospace` adds where Chinese meets Latin letters or digits. */
const AUTOSPACE_EM = 0.125;

// A headline is tried at many sizes and widths: its lines are measured once, in ems.
const knownTexts = new Map<string, number>();
/** Some megabytes at most, however long a process runs. */
const MOST_TEXTS = 50_000;

/** Conservative width of one line of text in CSS pixels: a Chinese character is one em, Latin as in a bold Song face. */
export function measureText(text: string, sizePx: number): number {
  const known = knownTexts.get(text);
  if (known !== undefined) return known * sizePx;
  let ems = 0;
  let before = '';
  for (const character of text) {
    ems += knownEmsOf(character) + seamEms(before, character);
    before = character;
  }
  if (knownTexts.size >= MOST_TEXTS) knownTexts.clear();
  knownTexts.set(text, ems);
  return ems * sizePx;
}

const knownEms = new Map<string, number>();
const knownScripts = new Map<string, Script>();

type Script = 'han' | 'latin' | 'none';

function knownEmsOf(character: string): number {
  const known = knownEms.get(character);
  if (known !== undefined) return known;
  const ems = emsOf(withoutMark(character));
  knownEms.set(character, ems);
  return ems;
}

function scriptOf(character: string): Script {
  const known = knownScripts.get(character);
  if (known !== undefined) return known;
  const script = HAN.test(character) ? 'han' : LETTER.test(character) ? 'latin' : 'none';
  knownScripts.set(character, script);
  return script;
}

/** The space a browser sets between two texts where Chinese and Latin meet, in ems. */
export function seamEms(before: string, after: string): number {
  const [last, first] = [scriptOf(before.at(-1) ?? ''), scriptOf(after.at(0) ?? '')];
  return last !== first && last !== 'none' && first !== 'none' ? AUTOSPACE_EM : 0;
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
