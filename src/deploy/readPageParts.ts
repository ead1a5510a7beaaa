import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { InlineCode } from './renderPolicy.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What finishing needs to know about a built page. */
export interface PageParts extends InlineCode {
  /** All text that is set in Song; of a page that isn't Chinese, the Chinese in it. */
  readonly songText: string;
  /** Offset just after `<meta charset>`, which has to stand within the first 1024 bytes. */
  readonly policyAt: number;
  /** Offset of `</head>`. */
  readonly headEnd: number;
  /** Offset of `</body>`; null in a page that doesn't write it. */
  readonly bodyEnd: number | null;
  /** Elements that paint nothing, in their order: scripts that run after parsing anyway, and data for machines. */
  readonly unpainted: readonly Stretch[];
}

/** Part of a page's text, as offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const SONG_TAGS = new Set(['h1', 'h2', 'h3']);
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

/** Reads a built page; throws a RangeError if it has no `<head>` with a `<meta charset>`. */
export function readPageParts(html: string): PageParts {
  const head: { start: number | undefined; end: number | undefined } = { start: undefined, end: undefined };
  const unpainted: Stretch[] = [];
  let bodyEnd: number | null = null;
  const styles: string[] = [];
  const scripts: string[] = [];
  let songText = '';
  let lang: string | undefined;
  let hasFrames = false;
  const visit = (node: Node, isSong: boolean): void => {
    if (node.nodeName === '#text' && isSong) songText += 'value' in node ? node.value : '';
    const element = isElement(node) ? node : undefined;
    if (element?.tagName === 'html') lang = attributeOf(element, 'lang');
    if (element?.tagName === 'head') head.end = element.sourceCodeLocation?.endTag?.startOffset;
    if (element?.tagName === 'body') bodyEnd = element.sourceCodeLocation?.endTag?.startOffset ?? null;
    if (element && paintsNothing(element)) unpainted.push(stretchOf(element));
    if (element?.tagName === 'meta' && attributeOf(element, 'charset') !== undefined)
      head.start = element.sourceCodeLocation?.endOffset;
    if (element?.tagName === 'iframe') hasFrames = true;
    if (element?.tagName === 'style') styles.push(textOf(element));
    if (element?.tagName === 'script' && isInlineScript(element)) scripts.push(textOf(element));
    if (!('childNodes' in node)) return;
    // The tail of a figure is set in the face of its chart.
    const childIsSong = (isSong && element?.tagName !== 'tspan') || (element !== undefined && isSetInSong(element));
    for (const child of node.childNodes) visit(child, childIsSong);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }), false);
  if (head.start === undefined || head.end === undefined)
    throw new RangeError('A built page has no <head> with a <meta charset>');
  const offsets = { policyAt: head.start, headEnd: head.end, bodyEnd };
  return { songText: needsSong(songText, lang), styles, scripts, hasFrames, ...offsets, unpainted };
}

/** Other scripts are set in the reader's own faces. */
function needsSong(text: string, lang = 'zh'): string {
  return /^zh\b/u.test(lang) ? text : (text.match(/\p{Script=Han}/gu) ?? []).join('');
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function isSetInSong(element: Element): boolean {
  if (SONG_TAGS.has(element.tagName) || attributeOf(element, 'data-song') !== undefined) return true;
  return (attributeOf(element, 'class') ?? '').split(/\s+/u).includes('song');
}

function isInlineScript(element: Element): boolean {
  return attributeOf(element, 'src') === undefined && !DATA_TYPES.has(attributeOf(element, 'type') ?? '');
}

function paintsNothing(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  const type = attributeOf(element, 'type');
  return type === 'application/ld+json' || (type === 'module' && attributeOf(element, 'src') !== undefined);
}

function stretchOf({ sourceCodeLocation }: Element): Stretch {
  return { from: sourceCodeLocation?.startOffset ?? 0, to: sourceCodeLocation?.endOffset ?? 0 };
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
