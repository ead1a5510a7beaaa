import { dataVersion } from '../../catalog/query/dataVersion.ts';
import { plainText } from '../../figures/plainText.ts';
import { EMBED_WORDS } from '../../i18n/embedWords.ts';
import { SITE } from '../../i18n/site.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Locale } from '../../model/Locale.ts';
import type { EmbedRun, EmbedTexts } from '../../model/EmbedFacts.ts';
import { drawnRows } from '../drawnRows.ts';
import { embedRuns } from './embedRuns.ts';
import { formatDay } from '../formatDay.ts';
import { sourceText } from '../citations/sourceText.ts';
import { tableSource } from '../citations/tableSource.ts';

/** Every word of a chart that stands on another page. */
export function embedTexts(catalog: Catalog, chart: Chart, locale: Locale): EmbedTexts {
  const words = EMBED_WORDS[locale];
  const plain = (text: string): string => plainText(text, catalog.figures, locale);
  const figures = drawnRows(catalog, chart, locale).map((row) => row.figure);
  const sources = sourceText(catalog, figures, locale);
  const version = dataVersion(catalog, chart);
  return {
    title: embedRuns(chart.title[locale], catalog, locale),
    subtitle: embedRuns(chart.subtitle[locale], catalog, locale),
    views: chart.views.length > 1 ? chart.views.map(({ id, label }) => ({ id, label: plain(label[locale]) })) : [],
    note: chart.note === undefined ? null : embedRuns(chart.note[locale], catalog, locale),
    corrections: chart.corrections.map(({ date, text }) =>
      words.corrected(formatDay(date, locale), plain(text[locale])),
    ),
    source: datedRuns(sources === '' ? tableSource(catalog, chart, locale) : sources),
    back: words.back(SITE.name[locale]),
    licence: SITE.contentLicence.name,
    version: words.version(version),
    versionChanged: words.versionChanged(version),
  };
}

/** Chinese years and months in a line are runs of their own, so that none is broken: 2023年9月. */
function datedRuns(line: string): readonly EmbedRun[] {
  return line.split(/(\d{4}年(?:\d{1,2}月)?)/u).map((text, index): EmbedRun => {
    if (index % 2 === 0) return { text };
    const [year = '', month] = text.match(/\d+/gu) ?? [];
    return { text, date: month === undefined ? year : `${year}-${month.padStart(2, '0')}` };
  });
}
