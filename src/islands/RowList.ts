/** Rows set at a time; more follow as the reader comes near the end. */
const PAGE = 24;
const NEAR = '1200px';

/** A list that holds as many of its rows as the reader has reached. */
export class RowList {
  readonly #list: Element;
  readonly #end: Element;
  /** When the lists it takes the place of have left the page. */
  readonly isReady: Promise<void>;
  #rows: readonly Element[] = [];
  #shown = 0;

  /** Takes the place of lists whose rows it will be asked to show. */
  constructor(former: readonly HTMLElement[]) {
    this.#end = document.createElement('div');
    this.#list = document.createElement('ol');
    this.#list.className = 'entries is-long';
    former.at(-1)?.after(this.#list, this.#end);
    this.isReady = dropLists(former);
    new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#grow(PAGE), {
      rootMargin: NEAR,
    }).observe(this.#end);
  }

  show(rows: readonly Element[]): void {
    this.#rows = rows;
    this.#shown = Math.min(PAGE, rows.length);
    const shown = rows.slice(0, this.#shown);
    const kept = new Set(shown);
    for (const row of [...this.#list.children]) if (!kept.has(row)) row.remove();
    // Rows that stay are not moved: moved ones would be laid out anew.
    let next = this.#list.firstElementChild;
    for (const row of shown) {
      if (row === next) next = next.nextElementSibling;
      else this.#list.insertBefore(row, next);
    }
  }

  /** Makes sure that a row of the list is in the page. */
  reach(row: Element): void {
    this.#grow(Math.max(0, this.#rows.indexOf(row) + 1 - this.#shown));
  }

  #grow(count: number): void {
    const next = this.#rows.slice(this.#shown, this.#shown + count);
    this.#list.append(...next);
    this.#shown += next.length;
  }
}

/** Out of sight at once, out of the page one by one: ten thousand rows leave it in a long task, else. */
async function dropLists(lists: readonly HTMLElement[]): Promise<void> {
  for (const list of lists) list.hidden = true;
  for (const list of lists) {
    await new Promise((resolve) => setTimeout(resolve));
    list.remove();
  }
}
