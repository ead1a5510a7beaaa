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
  const kept: string[] = [];
  let from = 0;
  for (const span of spans) {
    kept.push(html.slice(from, span.from));
    from = span.to;
  }
  return [...kept, html.slice(from, end), ...spans.map(({ from, to }) => html.slice(from, to)), html.slice(end)].join(
    '',
  );
}

function paintsNothing(element: Element): boolean {
  if (element.tagName !== 'script') return false;
  const type = valueOf(element, 'type');
  return type === 'application/ld+json' || (type === 'module' && valueOf(element, 'src') !== undefined);
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
