import { onTyping } from '../page/onTyping.ts';
import { readAnchor } from '../page/readAnchor.ts';
import { indexRows, type IndexedRow } from './indexRows.ts';
import { formatLedgerQuery, ledgerQuery, type LedgerQuery } from './ledgerQuery.ts';
import { matchRows } from './matchRows.ts';
import { RowList } from './RowList.ts';

const SORTED = 'sorted';
const PAUSE_MS = 250;

/**
 * `<ledger-table data-count data-none>` filters, sorts and searches the rows in it by the form in it, and keeps the
 * question in the address. Until something is asked, the page is as it was built.
 */
export class LedgerTable extends HTMLElement {
  #rows: Promise<readonly IndexedRow[]> | undefined;
  readonly #groups = new Map<string, RowList>();
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #target: Element | null = null;

  connectedCallback(): void {
    const form = this.#form;
    this.#fill(ledgerQuery(new URLSearchParams(location.search)));
    onTyping(form, { onAsk: () => void this.#ask(), onCompose: () => clearTimeout(this.#timer) });
    form.addEventListener('focusin', () => void this.#index());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => void this.#ask()));
    addEventListener('hashchange', () => void this.#openTarget());
    if (formatLedgerQuery(this.#query) !== '') void this.#ask().then(() => this.#openTarget());
    else void this.#openTarget();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (form === null) throw new TypeError('<ledger-table> holds no form');
    return form;
  }

  /** The groups of the page: its own children, since a search through ten thousand rows takes its time. */
  get #sections(): readonly HTMLElement[] {
    return [...this.children].filter((child): child is HTMLElement => child.localName === 'section');
  }

  get #query(): LedgerQuery {
    return ledgerQuery(new FormData(this.#form));
  }

  #fill(query: LedgerQuery): void {
    for (const [name, value] of Object.entries(query)) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value as string;
      // A value that the page does not offer is no question.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
    }
    const more = this.#form.querySelector('details');
    if (more !== null && formatLedgerQuery({ ...query, q: '' }) !== '') more.open = true;
    this.#allowSorting();
  }

  /** A disabled control is no part of a form's data, so that no unit means no order. */
  #allowSorting(): void {
    const { elements } = this.#form;
    const [unit, sort] = [elements.namedItem('unit'), elements.namedItem('sort')];
    if (!(unit instanceof HTMLSelectElement) || !(sort instanceof HTMLSelectElement)) return;
    sort.disabled = unit.value === '';
    if (sort.disabled) sort.value = '';
  }

  /** Answers in tasks of their own, so that a key typed is on the screen before the rows are. */
  async #ask(): Promise<void> {
    this.#allowSorting();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#record(), PAUSE_MS);
    if (this.#isDue) return;
    this.#isDue = true;
    const rows = await this.#index();
    await new Promise((resolve) => setTimeout(resolve));
    this.#isDue = false;
    const query = this.#query;
    const found = matchRows(rows, query);
    this.#show(rows, found, query);
    this.#tell(found.length, rows.length);
  }

  /** A new address makes the browser look at every link of the page: not at every key. */
  #record(): void {
    const { pathname, hash } = location;
    history.replaceState(history.state, '', pathname + formatLedgerQuery(this.#query) + hash);
  }

  #index(): Promise<readonly IndexedRow[]> {
    this.#rows ??= this.#read();
    return this.#rows;
  }

  /** A long page is made short before the first key: in a page of ten thousand rows every change is slow. */
  async #read(): Promise<readonly IndexedRow[]> {
    const isLong = this.#sections.some((section) => listsOf(section).length > 1);
    const rows = await indexRows(this.#sections.flatMap(listsOf));
    if (isLong) {
      this.#show(rows, [...rows.keys()], ledgerQuery(new FormData()));
      await Promise.all([...this.#groups.values()].map(({ isReady }) => isReady));
    }
    return rows;
  }

  #show(rows: readonly IndexedRow[], found: readonly number[], query: LedgerQuery): void {
    const shown = new Map<string, Element[]>();
    for (const index of found) {
      const row = rows[index];
      if (row === undefined) continue;
      const group = query.sort === '' ? row.story : SORTED;
      const list = shown.get(group);
      if (list === undefined) shown.set(group, [row.element]);
      else list.push(row.element);
    }
    for (const section of this.#sections) {
      const elements = shown.get(section.id) ?? [];
      section.hidden = elements.length === 0;
      this.#groupOf(section)?.show(elements);
    }
  }

  #tell(found: number, all: number): void {
    const say = (found === 0 ? this.dataset['none'] : this.dataset['count']) ?? '';
    const status = this.querySelector('[role=status]');
    if (status !== null) status.textContent = say.replace('{n}', String(found)).replace('{all}', String(all));
  }

  #groupOf(section: HTMLElement): RowList | undefined {
    const known = this.#groups.get(section.id);
    const former = listsOf(section);
    if (known !== undefined || former.length === 0) return known;
    const group = new RowList(former);
    this.#groups.set(section.id, group);
    return group;
  }

  /** Shows the row that the address names, though the filter leaves it out, and opens it. */
  async #openTarget(): Promise<void> {
    const id = readAnchor(location.hash);
    this.#target?.classList.remove('is-target');
    this.#target = null;
    const rows = this.#groups.size === 0 ? [] : await this.#index();
    const row = rows.find((candidate) => candidate.id === id);
    const element = row?.element ?? document.getElementById(id);
    const details = element?.querySelector('details');
    if (element === null || details === null || details === undefined) return;
    details.open = true;
    if (row === undefined) return;
    this.#bringIn(rows, row);
    element.classList.add('is-target');
    this.#target = element;
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #bringIn(rows: readonly IndexedRow[], row: IndexedRow): void {
    const query = this.#query;
    const found = matchRows(rows, query);
    const index = rows.indexOf(row);
    if (!found.includes(index))
      this.#show(
        rows,
        [...found, index].sort((a, b) => a - b),
        { ...query, sort: '' },
      );
    this.#groups.get(query.sort !== '' && found.includes(index) ? SORTED : row.story)?.reach(row.element);
  }
}

function listsOf(section: HTMLElement): readonly HTMLElement[] {
  return [...section.children].filter((child): child is HTMLElement => child.localName === 'ol');
}

customElements.define('ledger-table', LedgerTable);
