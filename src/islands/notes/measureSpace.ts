import type { Block, NoteSpace } from './placeNote.ts';

/**
 * The margin beside a figure's line. `frame` is the box a note is placed in; its children are the blocks of the page.
 * Null for a figure that does not stand in the text column.
 */
export function measureSpace(
  opener: Element,
  frame: HTMLElement,
  heightAt: (widthPx: number) => number,
): NoteSpace | null {
  const origin = frame.getBoundingClientRect();
  const line = opener.getClientRects()[0] ?? opener.getBoundingClientRect();
  const children = [...frame.children].filter((child) => child.checkVisibility());
  const text = children.find((child) => child.matches('p'))?.getBoundingClientRect();
  if (text === undefined) return null;
  const blocks = children.map((child) => blockOf(child, origin)).filter(({ right }) => right > text.right + 1);
  return {
    anchorTop: line.top - origin.top,
    textRight: text.right,
    pageRight: document.documentElement.clientWidth,
    viewTop: -origin.top,
    viewBottom: innerHeight - origin.top,
    blocks: [...blocks, { top: origin.height, bottom: origin.height, right: Infinity }],
    heightAt,
  };
}

function blockOf(element: Element, origin: DOMRect): Block {
  const { top, bottom, right } = element.getBoundingClientRect();
  return { top: top - origin.top, bottom: bottom - origin.top, right };
}
