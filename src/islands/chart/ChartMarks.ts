import { ChartTip } from './ChartTip.ts';
import { pickMark } from './pickMark.ts';
import { stepTo } from './stepTo.ts';
import { visibleDrawing } from './swapDrawing.ts';

/**
 * Reading a chart mark by mark, alike by pointer, touch and keyboard: the box is one stop of the Tab key, arrows, Home,
 * End and the page keys walk its marks, Escape leaves. Bubbles `fz-light` when a mark is lit or left and `fz-open` when
 * one is chosen; `detail.figure` is the id of its figure.
 */
export class ChartMarks {
  readonly #box: HTMLElement;
  readonly #tip: ChartTip;
  #lit: Element | null = null;
  /** Where the pointer was last: content that moves under a pointer at rest isn't being pointed at. */
  #pointer = '';
  /** What the last press came from: the click of an older browser doesn't say. */
  #pressedBy = '';

  constructor(box: HTMLElement, name: string) {
    this.#box = box;
    this.#tip = new ChartTip(box);
    box.tabIndex = 0;
    box.setAttribute('role', 'application');
    box.setAttribute('aria-label', name);
    for (const link of box.querySelectorAll('svg a')) link.setAttribute('tabindex', '-1');
    box.addEventListener('pointermove', (event) => this.#hover(event));
    box.addEventListener('pointerleave', (event) => {
      if (event.pointerType !== 'touch' && this.#hasMoved(event)) this.leave();
    });
    box.addEventListener('pointerdown', ({ pointerType }) => (this.#pressedBy = pointerType));
    box.addEventListener('click', (event) => this.#tap(event));
    box.addEventListener('keydown', (event) => this.#walk(event));
    box.addEventListener('focusout', () => this.leave());
    document.addEventListener('pointerdown', (event) => {
      // Inside a shadow root the target is hidden from the document, the path is not.
      if (!event.composedPath().includes(box)) this.leave();
    });
  }

  leave(): void {
    this.#tip.hide();
    this.#light(null);
  }

  say(words: string): void {
    this.#tip.say(words);
  }

  get #marks(): readonly Element[] {
    return [...(visibleDrawing(this.#box)?.querySelectorAll('[data-label]') ?? [])];
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !this.#hasMoved(event)) return;
    const mark = this.#markAt(event, 'mouse');
    if (mark === null) this.leave();
    else this.#read(mark, event.clientX, event.clientY);
  }

  #hasMoved(event: PointerEvent): boolean {
    const pointer = `${event.screenX} ${event.screenY}`;
    const hasMoved = pointer !== this.#pointer;
    this.#pointer = pointer;
    return hasMoved;
  }

  #tap(event: MouseEvent): void {
    const pointer = (event instanceof PointerEvent && event.pointerType) || this.#pressedBy;
    const isTouch = pointer === 'touch';
    const mark = this.#markAt(event, isTouch ? 'touch' : 'mouse');
    const isAgain = mark !== null && mark === this.#lit;
    if (mark === null) return this.leave();
    this.#read(mark, event.clientX, event.clientY);
    // A first tap reads, as hovering does; a second opens, as a click does.
    if (!isTouch || isAgain) this.#tell('fz-open', mark);
  }

  #markAt(event: MouseEvent, pointer: 'mouse' | 'touch'): Element | null {
    const marks = this.#marks;
    const exact = event.target instanceof Element ? event.target.closest('[data-label]') : null;
    return exact !== null && marks.includes(exact) ? exact : pickMark(marks, event.clientX, event.clientY, pointer);
  }

  #walk(event: KeyboardEvent): void {
    this.#pressedBy = '';
    // Whoever has only clicked here scrolls the page with the arrow keys.
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#box.matches(':focus-visible')) return;
    const marks = this.#marks;
    const at = this.#lit === null ? -1 : marks.indexOf(this.#lit);
    if (event.key === 'Escape' && at >= 0) return this.leave();
    if (event.key === 'Enter' && this.#lit !== null) return this.#open(this.#lit);
    const next = stepTo(event.key, at, marks.length);
    const mark = next === null ? undefined : marks[next];
    if (mark === undefined) return;
    event.preventDefault();
    mark.scrollIntoView({ block: 'nearest' });
    const { left, width, top } = mark.getBoundingClientRect();
    this.#read(mark, left + width / 2, top);
  }

  #open(mark: Element): void {
    const link = mark.closest('a');
    if (link === null) this.#tell('fz-open', mark);
    else link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  #read(mark: Element, x: number, y: number): void {
    const words = mark.getAttribute('data-label') ?? '';
    this.#tip.show(words, x, y);
    if (mark === this.#lit) return;
    this.#tip.say(words);
    this.#light(mark);
  }

  #light(mark: Element | null): void {
    if (mark === this.#lit) return;
    this.#lit?.classList.remove('lit');
    mark?.classList.add('lit');
    this.#box.classList.toggle('has-lit', mark !== null);
    this.#lit = mark;
    this.#tell('fz-light', mark);
  }

  #tell(name: string, mark: Element | null): void {
    const figure = mark?.getAttribute('data-figure') ?? null;
    this.#box.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: { figure } }));
  }
}
