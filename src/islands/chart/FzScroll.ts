import { isMotionReduced, loadMover, showDrawing } from './showDrawing.ts';
import { isMoving, swapDrawing, visibleDrawing } from './swapDrawing.ts';

/** A step's text takes over when its top has risen to this share of the screen. */
const LINE = 0.72;

interface Step {
  readonly figure: HTMLElement;
  readonly text: HTMLElement;
  /** Each drawing of the figure and what it shows at rest. */
  readonly drawings: ReadonlyMap<SVGSVGElement, SVGSVGElement>;
}

/**
 * `<fz-scroll>`: the figures of its steps, which follow one another down the page, come to stand in one place, and
 * scrolling from text to text moves the marks of one drawing to the next. Every figure keeps its own drawing.
 */
export class FzScroll extends HTMLElement {
  #steps: readonly Step[] = [];
  #at = 0;

  connectedCallback(): void {
    if (this.#steps.length > 0) return;
    const texts = [...this.querySelectorAll<HTMLElement>('.story-step')];
    const figures = [...this.querySelectorAll<HTMLElement>('.scroll-figure')];
    this.#steps = texts.flatMap((text, index) => {
      const figure = figures[index];
      return figure === undefined ? [] : [{ figure, text, drawings: drawingsOf(figure) }];
    });
    this.#goLive();
  }

  /** Stands the figures in one place as soon as doing so moves nothing that is on the screen. */
  #goLive(): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!isMotionReduced() && entries.some((entry) => entry.isIntersecting)) void loadMover();
      },
      { rootMargin: '100% 0px' },
    );
    near.observe(this);
    const tryNow = (): void => {
      const { top, bottom } = this.getBoundingClientRect();
      if (top < 0 && bottom > 0) return;
      removeEventListener('scroll', tryNow);
      for (const { figure } of this.#steps) figure.style.gridRow = `1 / span ${this.#steps.length}`;
      this.classList.add('is-live');
      this.#show(this.#wanted(), null);
      this.#watch();
    };
    addEventListener('scroll', tryNow, { passive: true });
    tryNow();
  }

  /** At most once a frame; observers of crossings would miss a leap over a whole step. */
  #watch(): void {
    let isAsked = false;
    const ask = (): void => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        void this.#follow();
      });
    };
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
  }

  async #follow(): Promise<void> {
    if (this.#wanted() === this.#at) return;
    const move = isMotionReduced() ? null : await loadMover();
    const wanted = this.#wanted();
    if (wanted !== this.#at) this.#show(wanted, move);
  }

  #wanted(): number {
    const line = innerHeight * LINE;
    const passed = this.#steps.filter(({ text }) => text.getBoundingClientRect().top < line);
    return Math.max(0, passed.length - 1);
  }

  #show(index: number, move: Awaited<ReturnType<typeof loadMover>>): void {
    const [old, step] = [this.#steps[this.#at], this.#steps[index]];
    if (old === undefined || step === undefined) return;
    const from = visibleDrawing(old.figure);
    const svg = visibleDrawing(step.figure);
    const target = svg === undefined ? undefined : step.drawings.get(svg);
    if (svg !== undefined && target !== undefined && old !== step) showDrawing(svg, target, move, from);
    if (old !== step) for (const [drawing, rest] of old.drawings) if (isMoving(drawing)) swapDrawing(drawing, rest);
    this.#steps.forEach(({ figure }, at) => figure.classList.toggle('is-idle', at !== index));
    this.#at = index;
  }
}

function drawingsOf(figure: HTMLElement): Step['drawings'] {
  const svgs = [...figure.querySelectorAll<SVGSVGElement>('svg.drawing')];
  return new Map(svgs.map((svg) => [svg, svg.cloneNode(true) as SVGSVGElement]));
}

customElements.define('fz-scroll', FzScroll);
