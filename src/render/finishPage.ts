import { createHash } from 'node:crypto';
import { readPageParts } from './readPageParts.ts';
import { renderPolicy } from './renderPolicy.ts';

export interface FinishedPage {
  readonly html: string;
  /** The page's headline font, if it sets anything in Song; its name is made from its content, to be cached for ever. */
  readonly font: { readonly fileName: string; readonly bytes: Uint8Array } | null;
}

const LOCAL_FONTS = ['STSongti-SC-Bold', 'Songti SC Bold', 'Source Han Serif SC Bold', 'Noto Serif CJK SC Bold'];

/** Gives a built page its headline font, which `cutFont` makes, and its policy; `fontsUrl` ends with a slash. */
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
    html: [
      html.slice(0, parts.policyAt),
      policy,
      html.slice(parts.policyAt, parts.headEnd),
      fontFace === '' ? '' : `<style>${fontFace}</style>`,
      html.slice(parts.headEnd),
    ].join(''),
    font,
  };
}

function nameFont(bytes: Uint8Array): NonNullable<FinishedPage['font']> {
  return { fileName: `song-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.woff2`, bytes };
}

/** Metrics are overridden to those the stylesheet's line heights were set with, so that a swap moves nothing. */
function renderFontFace(url: string): string {
  const sources = [...LOCAL_FONTS.map((name) => `local("${name}")`), `url("${url}") format("woff2")`];
  return `@font-face{font-family:"Fangzhi Song";font-weight:700;font-display:swap;ascent-override:115.1%;descent-override:28.6%;line-gap-override:0%;src:${sources.join(',')}}`;
}
