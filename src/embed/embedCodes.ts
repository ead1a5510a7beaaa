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
  /** Of the data it draws. */
  readonly version: string;
  /** Room for the chart at any width from 320 to 800 px. */
  readonly heightPx: number;
}

export interface EmbedCodes {
  readonly iframe: string;
  readonly script: string;
  readonly image: string;
}

/** Codes to copy into other pages, each a plain text; `frameStyle` goes on with the style of the frame. */
export function embedCodes(chart: EmbeddedChart, frameStyle = ''): EmbedCodes {
  return { iframe: iframeCode(chart, frameStyle), script: scriptCode(chart), image: imageCode(chart) };
}

/** Fluid, and right without any script on the host. */
export function iframeCode(
  { title, frameUrl, heightPx }: Pick<EmbeddedChart, 'title' | 'frameUrl' | 'heightPx'>,
  style = '',
): string {
  return [
    `<iframe title="${escape(title)}" src="${escape(frameUrl)}" loading="lazy"`,
    // The attributes serve hosts that take styles out.
    ` width="100%" height="${heightPx}" frameborder="0" style="width:0;min-width:100%!important;border:0${style}"`,
    ` allow="clipboard-write; web-share"></iframe>`,
  ].join('');
}

function scriptCode(chart: EmbeddedChart): string {
  return [
    `<script type="module" src="${escape(chart.scriptUrl)}"></script>`,
    `<fangzhi-chart chart="${escape(chart.id)}" lang="${chart.locale}">${imageCode(chart)}</fangzhi-chart>`,
  ].join('\n');
}

function imageCode({ alt, pageUrl, pictureUrl }: EmbeddedChart): string {
  const picture = `<img src="${escape(pictureUrl)}" alt="${escape(alt)}" loading="lazy" style="max-width:100%;height:auto">`;
  return `<a href="${escape(pageUrl)}">${picture}</a>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
