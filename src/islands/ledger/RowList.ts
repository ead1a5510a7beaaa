/** Rows set at once; more follow, a few a frame, while the reader is near the end of what is there. */
const FIRST = 1;
const MORE = 2;
/** Only from below: a list that grew above the reader would push away what is being read. */
const NEAR = '0px 0px 1200px 0px';

/** A list that holds as many of its rows as the reader has reached. */
export class RowList {
  readonly #list: Element;
  readonly #end: Element;
  readonly #watch: IntersectionObserver;
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
    // A busy browser tells of several sights at once: the last of them holds.
    this.#watch = new IntersectionObserver((sights) => this.#near(sights.at(-1)?.isIntersecting === true), {
      rootMargin: NEAR,
    });
    this.#watch.observe(this.#end);
  }

  show(rows: readonly Element[]): void {
    this.#rows = rows;
    this.#shown = Math.min(FIRST, rows.length);
    while (rows[this.#shown]?.parentNode === this.#list) this.#shown += 1;
    const shown = rows.slice(0, this.#shown);
    const kept = new Set(shown);
    for (const row of [...this.#list.children]) if (!kept.has(row)) row.remove();
    // Rows that stay are not moved: moved ones would be laid out anew.
    let next = this.#list.firstElementChild;
    for (const row of shown) {
      if (row === next) next = next.nextElementSibling;
      else this.#list.insertBefore(row, next);
    }
    this.#lookAgain();
  }

  #near(isNear: boolean): void {
    if (!isNear || this.#shown >= this.#rows.length) return;
    this.#grow(MORE);
    this.#lookAgain();
  }

  /** An end that has not moved out of sight is not reported twice, unless it is watched anew. */
  #lookAgain(): void {
    this.#watch.unobserve(this.#end);
    this.#watch.observe(this.#end);
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
