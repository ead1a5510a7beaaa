import { countTitleLines } from './breakEmbedTitle.ts';
import { countLines, widthOf, type TextRun } from './countLines.ts';
import type { EmbedRun, EmbedTexts } from '../model/EmbedFacts.ts';

/** The measures of `styles/embed.css`; a test in the browser holds the two together. */
const PADDING_PX = 16;
const WIDE_FROM_PX = 600;
const TITLE = { narrow: { sizePx: 20, linePx: 28 }, wide: { sizePx: 24, linePx: 32 } };
const SUBTITLE = { sizePx: 15, linePx: 24, gapPx: 4 };
const VIEWS = { sizePx: 15, linePx: 44, gapPx: 8, rulePx: 1, insetPx: 12, leastPx: 44, betweenPx: 4 };
const DRAWING_GAP_PX = 18;
const NOTE = { sizePx: 14, linePx: 22, gapPx: 14 };
const CORRECTION = { ...NOTE, insetPx: 12, betweenPx: 4 };
const FOOT = { sizePx: 13, linePx: 20, gapPx: 22, rulePx: 1 };
const IMPRINT = { linePx: 32, betweenPx: 16 };

/** Height at most of everything in an embed but its drawing, as a function of the width of the whole. */
export function embedTextHeight(texts: EmbedTexts): (embedWidthPx: number) => number {
  const titleLines = countTitleLines(texts.title);
  const subtitles = runsOf(texts.subtitle);
  const notes = runsOf(texts.note ?? []);
  const sources = runsOf(texts.source);
  const viewsHeight = measureViews(texts.views);
  const correctionsHeight = measureCorrections(texts.corrections);
  const imprintHeight = measureImprint(texts);
  return (embedWidthPx) => {
    const width = embedWidthPx - 2 * PADDING_PX;
    const title = width >= WIDE_FROM_PX ? TITLE.wide : TITLE.narrow;
    return (
      2 * PADDING_PX +
      titleLines(title.sizePx, width) * title.linePx +
      SUBTITLE.gapPx +
      countLines(subtitles, SUBTITLE.sizePx, width) * SUBTITLE.linePx +
      viewsHeight(width) +
      DRAWING_GAP_PX +
      (notes.length === 0 ? 0 : NOTE.gapPx + countLines(notes, NOTE.sizePx, width) * NOTE.linePx) +
      correctionsHeight(width) +
      FOOT.gapPx +
      FOOT.rulePx +
      countLines(sources, FOOT.sizePx, width) * FOOT.linePx +
      imprintHeight(width)
    );
  };
}

function runsOf(runs: readonly EmbedRun[]): readonly TextRun[] {
  return runs.map(({ text, figure, date }) => ({ text, isWhole: figure !== undefined || date !== undefined }));
}

function measureViews(views: EmbedTexts['views']): (widthPx: number) => number {
  const { sizePx, insetPx, leastPx, betweenPx, linePx, gapPx, rulePx } = VIEWS;
  const widths = views.map(({ label }) => Math.max(leastPx, widthOf(label, sizePx) + 2 * insetPx));
  return (widthPx) => (views.length === 0 ? 0 : gapPx + rulePx + countRows(widths, betweenPx, widthPx) * linePx);
}

function measureCorrections(corrections: readonly string[]): (widthPx: number) => number {
  const { sizePx, linePx, gapPx, insetPx, betweenPx } = CORRECTION;
  const texts = corrections.map((text) => [{ text }]);
  return (widthPx) => {
    if (texts.length === 0) return 0;
    const lines = texts.map((runs) => countLines(runs, sizePx, widthPx - insetPx));
    return gapPx + lines.reduce((sum, count) => sum + count * linePx, 0) + (lines.length - 1) * betweenPx;
  };
}

/** The longer of the two version lines counts: which one stands there depends on the address. */
function measureImprint({ back, licence, version, versionChanged }: EmbedTexts): (widthPx: number) => number {
  const variants = [version, versionChanged.replace('{v}', '00000000')].map((last) => ({
    runs: [{ text: last }],
    widths: [back, licence, last].map((text) => widthOf(text, FOOT.sizePx)),
  }));
  return (widthPx) => {
    const heights = variants.map(({ runs, widths }) => {
      const fitted = widths.map((width) => Math.min(widthPx, width));
      const rows = countRows(fitted, IMPRINT.betweenPx, widthPx);
      return rows * IMPRINT.linePx + (countLines(runs, FOOT.sizePx, widthPx) - 1) * FOOT.linePx;
    });
    return Math.max(...heights);
  };
}

/** Rows of boxes that wrap. */
function countRows(widths: readonly number[], betweenPx: number, widthPx: number): number {
  let rows = 0;
  let used = Infinity;
  for (const width of widths) {
    if (used + betweenPx + width > widthPx) {
      rows += 1;
      used = width;
    } else used += betweenPx + width;
  }
  return rows;
}
