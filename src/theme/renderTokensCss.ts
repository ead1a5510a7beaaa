import type { Ink } from '../model/Drawing.ts';
import { LANGUAGES } from '../model/Locale.ts';
import { FONTS } from './fonts.ts';
import { COLOURS } from './tokens.ts';
import type { Theme } from './tokens.ts';

const LATIN = Object.values(LANGUAGES).flatMap(({ script, tag }) => (script === 'Latn' ? [tag] : []));

type PaintedInk = Exclude<Ink, 'none'>;

// In forced colours the reader's own palette stands in; shapes and words carry every distinction.
const FORCED: Readonly<Record<PaintedInk, string>> = {
  paper: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'GrayText',
  ash: 'GrayText',
  seal: 'Highlight',
  indigo: 'CanvasText',
  malachite: 'CanvasText',
  ochre: 'CanvasText',
  onMark: 'HighlightText',
};

/** Every colour and font as a CSS custom property, in light, dark, print and forced colours, and the paint classes of drawings; for a page or a shadow tree. */
export function renderTokensCss(tree: 'document' | 'shadow' = 'document'): string {
  const light = variables(COLOURS.light, 'light');
  const dark = variables(COLOURS.dark, 'dark');
  // On somebody else's page the element itself is within reach of the host's rules; what is in its shadow is not.
  const root = (state: string): string => {
    if (tree === 'document') return state === '' ? ':root' : `:root[data-theme${state}]`;
    return state === '' ? '.embed-box' : `:host([theme${state}]) .embed-box`;
  };
  const themed = tree === 'document' ? ':root[data-theme]' : ':host([theme]) .embed-box';
  return [
    `${root('')}{${light}--song:${FONTS.song};--sans:${FONTS.sans};}`,
    `${LATIN.map((tag) => (tree === 'document' ? `:lang(${tag})` : `:host(:lang(${tag})) .embed-box`)).join(',')}{--song:${FONTS.songEn};--sans:${FONTS.sansEn};}`,
    `@media (prefers-color-scheme:dark){${root('')}{${dark}}}`,
    `${root('=light')}{${light}}`,
    `${root('=dark')}{${dark}}`,
    `@media print{${root('')},${themed}{${light}}}`,
    `@media (forced-colors:active){${root('')},${themed}{${variables(FORCED)}}.drawing{forced-color-adjust:none}}`,
    ...paintRules(),
    '.drawing text{font-family:var(--sans);font-variant-numeric:lining-nums tabular-nums}',
    '.drawing tspan{font-family:var(--sans)}.drawing tspan:not([font-weight]){font-weight:400}',
    '.drawing .song{font-family:var(--song)}',
    '',
  ].join('\n');
}

/** `onMark` → `--on-mark`. */
function variableOf(ink: PaintedInk): string {
  return `--${ink.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
}

function variables(colours: Readonly<Record<PaintedInk, string>>, scheme?: Theme): string {
  const pairs = Object.entries(colours).map(([ink, colour]) => `${variableOf(ink as PaintedInk)}:${colour};`);
  return (scheme === undefined ? '' : `color-scheme:${scheme};`) + pairs.join('');
}

function paintRules(): readonly string[] {
  const inks = Object.keys(COLOURS.light) as PaintedInk[];
  return [
    '.f-none{fill:none}.s-none{stroke:none}',
    ...inks.map((ink) => `.f-${ink}{fill:var(${variableOf(ink)})}.s-${ink}{stroke:var(${variableOf(ink)})}`),
  ];
}
