/** Where numbers may stand: cited, dated, named, in a drawing, in a cell, or in a source locator. */
const MARKED_UP = 'data, time, [data-name], footer, svg, td, th, script, style, template';

/** Texts of an article that no markup accounts for: every digit in them was typed. */
export function proseOf(article: Element): readonly string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) texts.push(node.textContent ?? '');
    if (node.nodeType === 1 && (node as Element).matches(MARKED_UP)) return;
    node.childNodes.forEach(visit);
  };
  visit(article);
  return texts.filter((text) => text.trim() !== '');
}

/** The story as it was written, paragraph by paragraph: no title, no charts, no strip of figures, no contents, no sources. */
export function storyTextOf(article: Element): string {
  const copy = article.cloneNode(true) as Element;
  copy
    .querySelectorAll('figure, footer, nav, aside, svg, table, details, script, style, h1, .story-head, .key-figures')
    .forEach((element) => element.remove());
  const parts = [...copy.querySelectorAll('h1, h2, h3, p, li')].filter(
    (element) => element.querySelector('p, li') === null,
  );
  return parts
    .map((element) => element.textContent)
    .join('')
    .replaceAll(/\s/g, '');
}
