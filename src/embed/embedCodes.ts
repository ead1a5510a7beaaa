import type { Locale } from '../model/Locale.ts';

/** What the codes are made from; every address is absolute. */
export interface EmbeddedChart {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly alt: string;
  readonly siteName: string;
  readonly pageUrl: string;
  readonly frameUrl: string;
  readonly scriptUrl: string;
  readonly pictureUrl: string;
  /** Room for the chart at any width from 320 to 800 px. */
  readonly heightPx: number;
}

export interface EmbedCodes {
  readonly iframe: string;
  readonly script: string;
  readonly image: string;
}

/** Codes to copy into other pages, each a plain text. */
export function embedCodes(chart: EmbeddedChart): EmbedCodes {
  return { iframe: iframeCode(chart), script: scriptCode(chart), image: imageCode(chart) };
}

/** Fluid, and right without any script on the host. */
export function iframeCode({
  title,
  frameUrl,
  heightPx,
}: Pick<EmbeddedChart, 'title' | 'frameUrl' | 'heightPx'>): string {
  return [
    `<iframe title="${escape(title)}" src="${escape(frameUrl)}" loading="lazy"`,
    ` style="width:0;min-width:100%!important;border:0" height="${heightPx}"`,
    ` allow="clipboard-write; web-share"></iframe>`,
  ].join('');
}

function scriptCode({ id, locale, title, pageUrl, pictureUrl, scriptUrl }: EmbeddedChart): string {
  const picture = `<a href="${escape(pageUrl)}"><img src="${escape(pictureUrl)}" alt="${escape(title)}"></a>`;
  return [
    `<script type="module" src="${escape(scriptUrl)}"></script>`,
    `<fangzhi-chart chart="${escape(id)}" lang="${locale}">${picture}</fangzhi-chart>`,
  ].join('\n');
}

function imageCode({ alt, pageUrl, pictureUrl }: EmbeddedChart): string {
  return `<a href="${escape(pageUrl)}"><img src="${escape(pictureUrl)}" alt="${escape(alt)}" style="max-width:100%;height:auto"></a>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
