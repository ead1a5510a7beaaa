import type { Drawing, Mark } from '../model/Drawing.ts';
import { LANGUAGES, type Locale } from '../model/Locale.ts';
import { measureText } from '../typeset/measureText.ts';
import { breakTitle, isUnbroken } from '../typeset/breakTitle.ts';
import { fitDrawing, scaleInto, type Box } from './fitDrawing.ts';
import { sealMarks } from './sealMarks.ts';
import { setLines } from '../typeset/setLines.ts';
import type { Sheet } from './Sheet.ts';
import type { TitlePiece } from '../typeset/titleClauses.ts';

/** Half of 1200 × 630: a card is drawn at twice its size. */
const CARD = { widthPx: 600, heightPx: 315, zoom: 2 } as const;

export interface CardTexts {
  readonly locale: Locale;
  /** Place or site: one line over the title. */
  readonly kicker: string;
  readonly title: readonly TitlePiece[];
  /** The site's name, and the address as it is printed. */
  readonly siteName: string;
  readonly address: string;
  readonly description: string;
}

const MARGIN = 32;
const FOOT_TOP = CARD.heightPx - MARGIN - 22;
const SIDE: Box = { x: 318, y: MARGIN, widthPx: CARD.widthPx - 318 - MARGIN, heightPx: FOOT_TOP - MARGIN - 12 };
const TITLE_SIZES = [30, 28, 26, 24, 22, 20] as const;

/** The picture a link shows where it is passed on: title in Song, the chart beside or beneath it, whichever leaves it larger. */
export function composeCard(texts: CardTexts, drawings: readonly Drawing[]): Sheet {
  const below = layOutTitle(texts, CARD.widthPx - MARGIN * 2, 2);
  const belowTop = MARGIN + 24 + below.lines.length * below.leadingPx + 14;
  const belowBox: Box = {
    x: MARGIN,
    y: belowTop,
    widthPx: CARD.widthPx - MARGIN * 2,
    heightPx: FOOT_TOP - belowTop - 12,
  };
  const isBelow = largest(drawings, belowBox) > largest(drawings, SIDE);
  const title = isBelow ? below : layOutTitle(texts, SIDE.x - MARGIN - 20, 6);
  const { lines, sizePx, leadingPx } = title;
  const frame: readonly Mark[] = [
    { shape: 'rect', x: 0, y: 0, width: CARD.widthPx, height: CARD.heightPx, fill: 'paper' },
    { shape: 'rect', x: 0, y: 0, width: CARD.widthPx, height: 6, fill: 'seal' },
    ...setLines([texts.kicker], MARGIN - 4, { x: MARGIN, sizePx: 14, leadingPx: 20, fill: 'seal', weight: 600 }),
    ...setLines(lines, MARGIN + 22, { x: MARGIN, sizePx, leadingPx, fill: 'ink', face: 'song' }),
    ...sealMarks(MARGIN, FOOT_TOP, 22),
    ...setLines([texts.siteName], FOOT_TOP, { x: MARGIN + 30, sizePx: 16, leadingPx: 22, fill: 'ink', face: 'song' }),
    ...setLines([texts.address], FOOT_TOP, {
      x: CARD.widthPx - MARGIN,
      sizePx: 13,
      leadingPx: 22,
      fill: 'muted',
      anchor: 'end',
    }),
  ];
  return {
    widthPx: CARD.widthPx,
    heightPx: CARD.heightPx,
    locale: texts.locale,
    title: texts.title.map((piece) => piece.text).join(''),
    description: texts.description,
    parts: [{ x: 0, y: 0, scale: 1, marks: frame }, fitDrawing(drawings, isBelow ? belowBox : SIDE)],
  };
}

function largest(drawings: readonly Drawing[], box: Box): number {
  return Math.max(...drawings.map((drawing) => scaleInto(drawing, box)));
}

interface TitleLayout {
  readonly lines: readonly string[];
  readonly sizePx: number;
  readonly leadingPx: number;
}

// A clause broken is as bad as a title this much smaller.
const BREAK_PX = 5;

/** Of the sizes at which the title fits, the largest, unless a smaller one breaks fewer clauses. */
function layOutTitle(texts: CardTexts, widthPx: number, most: number): TitleLayout {
  const layouts = TITLE_SIZES.map((sizePx) => ({
    sizePx,
    leadingPx: sizePx * 1.36,
    lines: breakTitle(texts.title, sizePx, widthPx, texts.locale),
    isUnbroken: isUnbroken(texts.title, sizePx, widthPx, texts.locale),
  }));
  const fitting = layouts.filter(
    ({ sizePx, leadingPx, lines }) =>
      lines.length <= most &&
      lines.length * leadingPx <= FOOT_TOP - MARGIN - 40 &&
      lines.every((line) => measureText(line, sizePx) <= widthPx),
  );
  const brokenIn = ({ lines }: TitleLayout): number =>
    LANGUAGES[texts.locale].script === 'Hans'
      ? lines.slice(0, -1).filter((line) => !/[，：；。！？、”]$/u.test(line)).length
      : 0;
  const worth = (layout: TitleLayout): number => layout.sizePx - brokenIn(layout) * BREAK_PX;
  const unbroken = fitting.filter((layout) => layout.isUnbroken);
  const [best] = (unbroken.length > 0 ? unbroken : fitting).toSorted((a, b) => worth(b) - worth(a));
  const smallest = layouts.at(-1);
  if (smallest === undefined) throw new RangeError('A card has no size for its title');
  return best ?? smallest;
}
