import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Moves what paints nothing behind all that does: scripts that run after parsing anyway, and data for machines. A browser
 * that meets a script early fetches it at once, and the page waits its turn on a slow line. Their order stays.
 */
export function paintFirst(html: string): string {
  const spans: Span[] = [];
  let end: number | undefined;
  const visit = (node: Node): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      const place = child.sourceCodeLocation;
      if (child.tagName === 'body') end = place?.endTag?.startOffset;
      if (place && paintsNothing(child)) spans.push({ from: place.startOffset, to: place.endOffset });
      else visit(child);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  if (end === undefined) return html;
  const moved = spans.map(({ from, to }) => html.slice(from, to));
  // A script may also stand after the body's end.
  return [without(spans, html, 0, end), ...moved, without(spans, html, end, html.length)].join('');
}

/** What of a stretch of the text is in none of the spans. */
function without(spans: readonly Span[], text: string, from: number, to: number): string {
  const inside = spans.filter((span) => span.from >= from && span.to <= to);
  const ends = [from, ...inside.map((span) => span.to)];
  return ends.map((start, index) => text.slice(start, inside[index]?.from ?? to)).join('');
}

function paintsNothing(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  const type = valueOf(element, 'type');
  return type === 'application/ld+json' || (type === 'module' && valueOf(element, 'src') !== undefined);
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
