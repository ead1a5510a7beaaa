const GAP_PX = 12;

/** The words on a mark, shown beside it and spoken politely: both are the mark's own `data-label`. */
export class ChartTip {
  readonly #box: HTMLElement;
  readonly #tip: HTMLElement;
  readonly #status: HTMLElement;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#tip = Object.assign(document.createElement('p'), { className: 'fz-tip', hidden: true });
    this.#tip.setAttribute('aria-hidden', 'true');
    this.#status = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
    this.#status.setAttribute('role', 'status');
    box.append(this.#tip, this.#status);
  }

  /** Above the point of the screen given, or under it where there is no room. */
  show(words: string, x: number, y: number): void {
    this.#tip.textContent = words;
    this.#tip.hidden = false;
    const box = this.#box.getBoundingClientRect();
    // A host may show us smaller or larger than we are: distances on the screen are not ours.
    const scale = box.width / this.#box.offsetWidth || 1;
    const { width, height } = this.#tip.getBoundingClientRect();
    const left = Math.max(0, Math.min(x - box.left - width / 2, box.width - width)) / scale;
    const isAbove = y - height - GAP_PX * scale > 0;
    const top = (y - box.top - (isAbove ? height : 0)) / scale + (isAbove ? -GAP_PX : GAP_PX * 2);
    this.#tip.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }

  say(words: string): void {
    this.#status.textContent = words;
  }

  hide(): void {
    this.#tip.hidden = true;
    this.#status.textContent = '';
  }
}
