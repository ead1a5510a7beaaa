import { isMotionReduced, loadMover, showDrawing } from './showDrawing.ts';

const WIDTHS = ['narrow', 'wide'] as const;

export type Drawings = Readonly<Record<(typeof WIDTHS)[number], SVGSVGElement>>;

/** Where the view that is shown is kept, and opened from again. */
export interface ViewMemory {
  /** The view asked for; null if none is. */
  readonly recall: () => string | null;
  /** Keeps a view the reader chose; null is the chart as it opens. */
  readonly keep: (view: string | null) => void;
}

export interface ViewsSetting {
  readonly root: ParentNode;
  readonly chart: string;
  readonly memory: ViewMemory;
  readonly load: (view: string) => Promise<Drawings>;
  readonly onChange: (view: string) => void;
  readonly onFailure: () => void;
}

/** The views of a chart: chosen by its buttons, kept in its memory, restored from it. */
export class ChartViews {
  readonly #setting: ViewsSetting;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #first: string;
  readonly #loaded = new Map<string, Promise<Drawings>>();
  #shown: string;
  #turn = 0;

  constructor(setting: ViewsSetting) {
    this.#setting = setting;
    this.#buttons = [...setting.root.querySelectorAll<HTMLButtonElement>('button[data-view]')];
    this.#first = this.#buttons[0]?.dataset['view'] ?? '';
    this.#shown = this.#first;
    this.#loaded.set(this.#first, Promise.resolve(this.#presentDrawings()));
    for (const button of this.#buttons) this.#listen(button);
    void this.restore(true);
  }

  get shown(): string {
    return this.#shown;
  }

  /** The view that is shown; null is the chart as it opens. */
  get kept(): string | null {
    return this.#shown === this.#first ? null : this.#shown;
  }

  #listen(button: HTMLButtonElement): void {
    const view = button.dataset['view'] ?? '';
    const prefetch = (): void => void this.#load(view).catch(() => undefined);
    const prepare = (): void => {
      prefetch();
      if (!isMotionReduced()) void loadMover();
    };
    button.addEventListener('pointerenter', prefetch);
    for (const event of ['pointerdown', 'focus']) button.addEventListener(event, prepare);
    button.addEventListener('click', () => void this.#choose(view, { isAsked: true }));
  }

  /** Shows what the memory asks for, or the chart as it opens. */
  async restore(isOpening = false): Promise<void> {
    const asked = this.#setting.memory.recall();
    const view = this.#buttons.some((button) => button.dataset['view'] === asked) ? asked : null;
    if (isOpening && view === null) return;
    await this.#choose(view ?? this.#first, { isAsked: false, isOpening });
  }

  async #choose(
    view: string,
    { isAsked, isOpening = false }: { isAsked: boolean; isOpening?: boolean },
  ): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#press(view);
    try {
      const moverWanted = isOpening || isMotionReduced() ? null : loadMover();
      const [drawings, move] = await Promise.all([this.#load(view), moverWanted]);
      if (turn !== this.#turn) return;
      const isNew = view !== this.#shown;
      this.#shown = view;
      if (isAsked && isNew) this.#setting.memory.keep(this.kept);
      this.#setting.onChange(view);
      for (const width of WIDTHS) {
        const svg = this.#setting.root.querySelector<SVGSVGElement>(`svg.${width}`);
        if (svg !== null && (isNew || isOpening)) showDrawing(svg, drawings[width], move);
      }
    } catch {
      if (turn !== this.#turn) return;
      this.#press(this.#shown);
      this.#setting.onFailure();
    } finally {
      if (isOpening) this.#giveUpRoom();
    }
  }

  /** The page has made room for the view it was opened with; from now on every drawing takes its own. */
  #giveUpRoom(): void {
    for (const svg of this.#setting.root.querySelectorAll('svg.drawing')) svg.removeAttribute('style');
  }

  #press(view: string): void {
    for (const button of this.#buttons) button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
  }

  #load(view: string): Promise<Drawings> {
    const known = this.#loaded.get(view);
    if (known !== undefined) return known;
    const drawings = this.#setting.load(view);
    this.#loaded.set(view, drawings);
    // What failed once is asked for again.
    drawings.catch(() => this.#loaded.delete(view));
    return drawings;
  }

  #presentDrawings(): Drawings {
    const copyOf = (width: string): SVGSVGElement => {
      const svg = this.#setting.root.querySelector<SVGSVGElement>(`svg.${width}`);
      if (svg === null) throw new TypeError(`The chart ${this.#setting.chart} has no ${width} drawing`);
      return svg.cloneNode(true) as SVGSVGElement;
    };
    return { narrow: copyOf('narrow'), wide: copyOf('wide') };
  }
}
