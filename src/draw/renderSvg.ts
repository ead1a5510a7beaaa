import type { DotsMark, Drawing, GroupMark, Ink, Mark, TextMark, TextTail } from '../model/Drawing.ts';
import { splitTail } from '../typeset/splitTail.ts';

export interface SvgOptions {
  /** Accessible name of the whole drawing; marks inside carry their own labels. */
  readonly label: string;
  readonly className?: string;
  /** The address of a mark's page, given the mark's `href`; without it marks lead nowhere. */
  readonly linkTo?: ((href: string) => string) | undefined;
}

type LinkTo = SvgOptions['linkTo'];

/**
 * A drawing as an inline SVG for the site: colours are classes that `styles/` resolves per theme, so the same markup
 * serves light and dark, and no style attribute meets the content security policy.
 * The only place where marks become text: all escaping happens here.
 */
export function renderSvg(drawing: Drawing, options: SvgOptions): string {
  const size = `width="${round(drawing.widthPx)}" height="${round(drawing.heightPx)}" viewBox="0 0 ${round(drawing.widthPx)} ${round(drawing.heightPx)}"`;
  const className = options.className === undefined ? 'drawing' : `drawing ${options.className}`;
  const marks = drawing.marks.map((mark) => renderMark(mark, options.linkTo)).join('');
  // What is inside an image can't be reached: a drawing with links is a group of them.
  const role = options.linkTo !== undefined && drawing.marks.some(isLink) ? 'group' : 'img';
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${className}" ${size} role="${role}" aria-label="${escape(options.label)}">${marks}</svg>`;
}

function isLink(mark: Mark): boolean {
  return mark.shape === 'group' && (mark.href !== undefined || mark.marks.some(isLink));
}

function renderMark(mark: Mark, linkTo: LinkTo): string {
  const paint = attributesOf(mark);
  switch (mark.shape) {
    case 'rect': {
      const radius = mark.radiusPx === undefined ? '' : ` rx="${round(mark.radiusPx)}"`;
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}"${radius}${paint}/>`;
    }
    case 'circle':
      return `<circle cx="${round(mark.cx)}" cy="${round(mark.cy)}" r="${round(mark.radiusPx)}"${paint}/>`;
    case 'line':
      return `<line x1="${round(mark.x1)}" y1="${round(mark.y1)}" x2="${round(mark.x2)}" y2="${round(mark.y2)}"${paint}/>`;
    case 'path':
      return `<path d="${escape(mark.d)}"${paint}/>`;
    case 'dots':
      return renderDots(mark);
    case 'text':
      return renderText(mark, paint);
    case 'group':
      return renderGroup(mark, paint, linkTo);
  }
}

/** One path for all dots: a round-capped stroke of no length each. Relative moves, taken between rounded places, keep it small. */
function renderDots(mark: DotsMark): string {
  let d = '';
  let [penX, penY] = [0, 0];
  for (const [x, y] of mark.points) {
    const [dotX, dotY] = [Number(round(x)), Number(round(y))];
    d += d === '' ? `M${dotX} ${dotY}h0` : `m${round(dotX - penX)} ${round(dotY - penY)}h0`;
    [penX, penY] = [dotX, dotY];
  }
  const paint = attributesOf({ ...mark, stroke: mark.fill, fill: 'none', strokeWidthPx: mark.radiusPx * 2 });
  return `<path d="${d}"${paint} stroke-linecap="round"/>`;
}

function renderText(mark: TextMark, paint: string): string {
  const anchor = mark.anchor === undefined || mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
  const weight = mark.weight === undefined || mark.weight === 400 ? '' : ` font-weight="${mark.weight}"`;
  return `<text x="${round(mark.x)}" y="${round(mark.y)}" font-size="${round(mark.sizePx)}"${anchor}${weight}${paint}>${escape(mark.text)}${renderTail(mark.tail, mark.fill)}</text>`;
}

/** In the colour of the text it follows, unless it has another; the style makes it sans and regular. */
function renderTail(tail: TextTail | undefined, fill: Ink | undefined): string {
  if (tail === undefined) return '';
  const classes = [tail.fill === fill ? '' : inkClass('f', tail.fill), tail.face === 'song' ? 'song' : ''].filter(
    (name) => name !== '',
  );
  const className = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  const weight = tail.weight === undefined || tail.weight === 400 ? '' : ` font-weight="${tail.weight}"`;
  const size = `dx="${round(tail.gapPx)}" font-size="${round(tail.sizePx)}"${weight}`;
  return `<tspan${className} ${size}>${escape(tail.text)}</tspan>`;
}

function renderGroup(mark: GroupMark, paint: string, linkTo: LinkTo): string {
  const inner = mark.marks.map((one) => renderMark(one, linkTo));
  if (linkTo === undefined || mark.href === undefined) return `<g${paint}>${inner.join('')}</g>`;
  // The words of a link stand apart, in its text as in its name.
  const group = `<g${paint}>${inner.join(' ')}</g>`;
  // Who speaks to the screen says what is seen: a link's name begins with its own words.
  const name = [...wordsOf(mark), ...(mark.label === undefined ? [] : [mark.label])].join(' ');
  return `<a href="${escape(linkTo(mark.href))}" aria-label="${escape(name)}">${group}</a>`;
}

function wordsOf(mark: Mark): readonly string[] {
  if (mark.shape === 'group') return mark.marks.flatMap(wordsOf);
  return mark.shape === 'text' ? splitTail(mark).map(({ text }) => text) : [];
}

function attributesOf(mark: Mark): string {
  const classes = [
    inkClass('f', mark.fill),
    inkClass('s', mark.stroke),
    mark.shape === 'text' && mark.face === 'song' ? 'song' : '',
  ];
  const className = classes.filter((name) => name !== '').join(' ');
  return [
    className === '' ? '' : ` class="${className}"`,
    mark.strokeWidthPx === undefined ? '' : ` stroke-width="${round(mark.strokeWidthPx)}"`,
    mark.opacity === undefined ? '' : ` opacity="${round(mark.opacity)}"`,
    mark.dash === undefined ? '' : ` stroke-dasharray="${escape(mark.dash)}"`,
    mark.key === undefined ? '' : ` data-key="${escape(mark.key)}"`,
    mark.figure === undefined ? '' : ` data-figure="${escape(mark.figure)}"`,
    mark.label === undefined ? '' : ` data-label="${escape(mark.label)}"`,
  ].join('');
}

function inkClass(prefix: 'f' | 's', ink: Ink | undefined): string {
  return ink === undefined ? '' : `${prefix}-${ink}`;
}

/** The only rounding of coordinates: one hundredth of a pixel. */
function round(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A drawing holds a coordinate that is not finite: ${value}`);
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
