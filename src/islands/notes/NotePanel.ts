import type { FigureNote } from '../../model/FigureNote.ts';
import { measureSpace } from './measureSpace.ts';
import { placeNote } from './placeNote.ts';
import { renderNote } from './renderNote.ts';

const TITLE_ID = 'source-note-title';
const MARGIN = '(width >= 1200px)';

/** One source note at a time: in the margin where there is room beside the text, else in a sheet over the page. */
export class NotePanel {
  readonly #dialog = document.createElement('dialog');
  readonly #body = document.createElement('div');
  readonly #onClose: () => void;
  #opener: Element | null = null;
  #focusAfter: Element | null = null;

  constructor(host: HTMLElement, closeLabel: string, onClose: () => void) {
    this.#onClose = onClose;
    const close = document.createElement('button');
    Object.assign(close, { type: 'button', className: 'note-close', textContent: '×', ariaLabel: closeLabel });
    close.addEventListener('click', () => this.close());
    Object.assign(this.#dialog, { className: 'source-note', tabIndex: -1 });
    this.#dialog.setAttribute('aria-labelledby', TITLE_ID);
    this.#dialog.append(close, this.#body);
    // The dialog fills its own box: a click on itself is one on the backdrop.
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#isSheet && this.close());
    this.#dialog.addEventListener('close', () => this.#closed());
    this.#dialog.addEventListener('keydown', (event) => this.#keepPlace(event));
    host.append(this.#dialog);
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  get #isSheet(): boolean {
    return this.#dialog.classList.contains('is-sheet');
  }

  show(note: FigureNote, opener: Element): void {
    this.#dialog.close();
    this.#body.replaceChildren(renderNote(note, TITLE_ID));
    this.#opener = opener;
    this.#focusAfter = opener instanceof HTMLElement ? opener : document.activeElement;
    this.#present();
  }

  close(): void {
    this.#dialog.close();
  }

  /** After the page around it has changed. */
  replace(): void {
    if (!this.isOpen || (this.#isSheet && !matchMedia(MARGIN).matches)) return;
    this.#dialog.close();
    this.#present();
  }

  #present(): void {
    const [left, top] = [scrollX, scrollY];
    this.#dialog.classList.remove('is-sheet');
    Object.assign(this.#dialog.style, { top: '', left: '', width: '', maxHeight: '' });
    if (matchMedia(MARGIN).matches) this.#dialog.show();
    // Showing moves the focus, and the focus moves the page.
    scrollTo({ left, top, behavior: 'instant' });
    if (!this.#moveToMargin()) {
      this.#dialog.removeAttribute('open');
      this.#dialog.classList.add('is-sheet');
      this.#dialog.showModal();
      scrollTo({ left, top, behavior: 'instant' });
    }
    this.#dialog.focus({ preventScroll: true });
    this.#dialog.scrollTo(0, 0);
  }

  #moveToMargin(): boolean {
    const frame = this.#dialog.parentElement?.parentElement;
    if (!this.isOpen || this.#opener === null || frame === null || frame === undefined) return false;
    const { style } = this.#dialog;
    const space = measureSpace(this.#opener, frame, (widthPx) => {
      style.width = `${widthPx}px`;
      return this.#dialog.scrollHeight + 2;
    });
    const place = space === null ? null : placeNote(space);
    if (place === null) return false;
    style.width = `${place.widthPx}px`;
    style.left = `${place.left - frame.getBoundingClientRect().left}px`;
    style.top = `${place.top}px`;
    style.maxHeight = `${place.maxHeightPx}px`;
    return true;
  }

  #closed(): void {
    // Closed only to be shown again: the event comes late.
    if (this.isOpen) return;
    const after = this.#focusAfter;
    if (after instanceof HTMLElement || after instanceof SVGElement) after.focus({ preventScroll: true });
    this.#onClose();
  }

  /** In the margin the Tab key leaves the note at the figure it was opened from. */
  #keepPlace(event: KeyboardEvent): void {
    if (this.#isSheet) return;
    if (event.key !== 'Tab' || !(this.#opener instanceof HTMLElement)) return;
    const stops = [...this.#dialog.querySelectorAll<HTMLElement>('a, button')];
    const isLast = document.activeElement === stops.at(event.shiftKey ? 0 : -1);
    if (!isLast && !(event.shiftKey && document.activeElement === this.#dialog)) return;
    event.preventDefault();
    this.#opener.focus({ preventScroll: true });
  }
}
