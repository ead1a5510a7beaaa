import { createHash } from 'node:crypto';
import { readPageParts, type Stretch } from '../deploy/readPageParts.ts';
import { renderPolicy } from '../deploy/renderPolicy.ts';

export interface FinishedPage {
  readonly html: string;
  /** The page's headline font, if it sets anything in Song; its name is made from its content, to be cached for ever. */
  readonly font: { readonly fileName: string; readonly bytes: Uint8Array } | null;
}

const LOCAL_SONG = ['STSongti-SC-Bold', 'Songti SC Bold', 'Source Han Serif SC Bold', 'Noto Serif CJK SC Bold'];
const LOCAL_TIMES = ['TimesNewRomanPS-BoldMT', 'Times New Roman Bold', 'Liberation Serif Bold'];
/** Of the em, in percent. */
const ASCENT = 115.1;
const DESCENT = 28.6;
/** What makes the bold digits of Times (0.5 em) and its points (0.25 em) as wide as those of Noto Serif SC in Chinese. */
const STAND_INS = [
  { range: 'U+30,U+32-39', percent: 118.7 },
  { range: 'U+31', percent: 93.2 },
  { range: 'U+2C,U+2E', percent: 130 },
];

/**
 * Gives a built page its headline font, which `cutFont` makes, and its policy, and moves what paints nothing to its end: a
 * browser that meets a script early fetches it at once, and the page waits its turn on a slow line. `fontsUrl` ends with a
 * slash.
 */
export async function finishPage(
  html: string,
  fontsUrl: string,
  cutFont: (characters: string) => Promise<Uint8Array>,
): Promise<FinishedPage> {
  const parts = readPageParts(html);
  const characters = [...new Set(parts.songText.replace(/\s/gu, ''))].toSorted().join('');
  const font = characters === '' ? null : nameFont(await cutFont(characters));
  const fontFace = font === null ? '' : renderFontFace(`${fontsUrl}${font.fileName}`);
  const styles = fontFace === '' ? parts.styles : [...parts.styles, fontFace];
  const policy = `<meta http-equiv="Content-Security-Policy" content="${renderPolicy({ ...parts, styles })}">`;
  return {
    html: edit(html, [
      insert(parts.policyAt, policy),
      ...(fontFace === '' ? [] : [insert(parts.headEnd, `<style>${fontFace}</style>`)]),
      ...(parts.bodyEnd === null ? [] : moveTo(parts.bodyEnd, parts.unpainted, html)),
    ]),
    font,
  };
}

/** One stretch of a page, and what stands in its place. */
interface Edit extends Stretch {
  readonly text: string;
}

function insert(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

function moveTo(at: number, stretches: readonly Stretch[], html: string): readonly Edit[] {
  const moved = stretches.map(({ from, to }) => html.slice(from, to)).join('');
  return [...stretches.map((stretch) => ({ ...stretch, text: '' })), insert(at, moved)];
}

function edit(html: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.from - b.from);
  return inOrder
    .map(({ from, text }, index) => html.slice(inOrder[index - 1]?.to ?? 0, from) + text)
    .concat(html.slice(inOrder.at(-1)?.to ?? 0))
    .join('');
}

function nameFont(bytes: Uint8Array): NonNullable<FinishedPage['font']> {
  return { fileName: `song-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.woff2`, bytes };
}

/** Metrics are overridden to those the stylesheet's line heights were set with, so that a swap moves nothing. */
function renderFontFace(url: string): string {
  const song = [...LOCAL_SONG.map(local), `url("${url}") format("woff2")`];
  return [
    renderFace('Fangzhi Song', song, 100, 'font-display:swap'),
    ...STAND_INS.map(({ range, percent }) =>
      renderFace('Fangzhi Song Digits', LOCAL_TIMES.map(local), percent, `unicode-range:${range}`),
    ),
  ].join('');
}

function renderFace(family: string, sources: readonly string[], percent: number, extra: string): string {
  const ofScaled = (metric: number): string => `${Number(((metric / percent) * 100).toFixed(2))}%`;
  const size = percent === 100 ? '' : `size-adjust:${percent}%;`;
  const metrics = `ascent-override:${ofScaled(ASCENT)};descent-override:${ofScaled(DESCENT)};line-gap-override:0%`;
  return `@font-face{font-family:"${family}";font-weight:700;${size}${metrics};${extra};src:${sources.join(',')}}`;
}

function local(name: string): string {
  return `local("${name}")`;
}
