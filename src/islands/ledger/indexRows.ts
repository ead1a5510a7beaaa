import { foldText } from '../search/foldText.ts';
import type { LedgerRow } from './LedgerRow.ts';

export interface IndexedRow extends LedgerRow {
  readonly element: HTMLElement;
}

const SLICE_MS = 6;

/** Reads the rows that stand in the page, in slices short enough to type through. */
export async function indexRows(lists: readonly Element[]): Promise<readonly IndexedRow[]> {
  const rows: IndexedRow[] = [];
  let sliceEnd = performance.now() + SLICE_MS;
  for (const list of lists) {
    const section = list.closest('section');
    const story = section?.id ?? '';
    // Whoever asks for a place, by either of its names, wants its figures.
    const group = `${story}\n${section?.querySelector('h2')?.textContent ?? ''}`;
    for (const element of list.children) {
      if (!(element instanceof HTMLElement)) continue;
      rows.push(readRow(element, story, group));
      if (performance.now() < sliceEnd) continue;
      await new Promise((resolve) => setTimeout(resolve));
      sliceEnd = performance.now() + SLICE_MS;
    }
  }
  return rows;
}

function readRow(element: HTMLElement, story: string, group: string): IndexedRow {
  const { unit = '', hedge = '', status = '', kind = '', value = '' } = element.dataset;
  return {
    id: element.id,
    story,
    unit,
    hedge,
    status,
    kind,
    value: Number(value),
    text: foldText(`${wordsOf(element)}${group}`),
    element,
  };
}

/** What a row says of itself, without what it folds away. Walked by hand: selectors are slow over thousands of rows. */
function wordsOf(row: Element): string {
  let words = '';
  for (const part of row.children) {
    if (part.localName === 'p') words += `${part.textContent}\n`;
    if (part.localName === 'div') words += wordsOf(part);
  }
  return words;
}
