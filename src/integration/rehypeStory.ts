import { WORDS } from '../i18n/words.ts';
import { LOCALES } from '../model/Locale.ts';
import { breakPhrases } from '../typeset/breakPhrases.ts';

interface HastNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

const READ_FIGURES = new Set(LOCALES.map((locale) => WORDS[locale].readFigures));

/** Sets the headings of a story by phrase, and puts its last section, on how to read the figures, in a `<section>` of its own. */
export function rehypeStory(): (tree: HastNode) => void {
  return (tree) => {
    const nodes = tree.children ?? [];
    const headings = nodes.filter((node) => node.tagName === 'h2');
    const last = headings.find((heading) => READ_FIGURES.has(textOf(heading)));
    headings.forEach(setByPhrase);
    if (last === undefined) return;
    const at = nodes.indexOf(last);
    const section = {
      type: 'element',
      tagName: 'section',
      properties: { className: ['read-figures'] },
      children: nodes.slice(at),
    };
    tree.children = [...nodes.slice(0, at), section];
  };
}

function setByPhrase(heading: HastNode): void {
  const children = heading.children ?? [];
  const broken = breakPhrases(children.map((child) => (child.type === 'text' ? (child.value ?? '') : '\u{fffc}')));
  heading.properties = { ...heading.properties, className: ['phrases'] };
  heading.children = children.flatMap((child, index) => {
    const parts = broken[index] ?? [];
    if (child.type !== 'text') return [...(parts[0]?.before === 'none' ? [] : [wbr()]), child];
    return parts.flatMap((part) => [...(part.before === 'none' ? [] : [wbr()]), { type: 'text', value: part.text }]);
  });
}

function wbr(): HastNode {
  return { type: 'element', tagName: 'wbr', properties: {}, children: [] };
}

function textOf(node: HastNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
