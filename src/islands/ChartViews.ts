import { isMotionReduced, loadMover, showDrawing } from './showDrawing.ts';
import { readDrawing } from './swapDrawing.ts';
import { readView, viewAddress } from './viewAddress.ts';

const WIDTHS = ['narrow', 'wide'] as const;

type Drawings = Readonly<Record<(typeof WIDTHS)[number], SVGSVGElement>>;

export interface ViewsSetting {
  readonly root: HTMLElement;
  readonly chart: string;
  /** Address of a view's drawings. */
  readonly addressOf: (view: string) => string;
  readonly onChange: () => void;
  readonly onFailure: () => void;
}

/** The views of a chart: chosen by its buttons, kept in the address, restored from it. */
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
    addEventListener('popstate', () => void this.#restore());
    void this.#restore(true);
  }

  get shown(): string {
    return this.#shown;
  }

  /** The address of the page with this chart as it is now. */
  get address(): string {
    return viewAddress(location.href, this.#setting.chart, this.#shown === this.#first ? null : this.#shown);
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

  async #restore(isOpening = false): Promise<void> {
    const asked = readView(location.search, this.#setting.chart);
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
      if (isAsked && isNew) history.pushState(history.state, '', this.address);
      this.#setting.onChange();
      for (const width of WIDTHS) {
        const svg = this.#setting.root.querySelector<SVGSVGElement>(`svg.${width}`);
        if (svg !== null && (isNew || isOpening)) showDrawing(svg, drawings[width], move);
      }
    } catch {
      if (turn !== this.#turn) return;
      this.#press(this.#shown);
      this.#setting.onFailure();
    }
  }

  #press(view: string): void {
    for (const button of this.#buttons) button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
  }

  #load(view: string): Promise<Drawings> {
    const known = this.#loaded.get(view);
    if (known !== undefined) return known;
    const drawings = fetchDrawings(this.#setting.addressOf(view));
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

async function fetchDrawings(address: string): Promise<Drawings> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const { narrow, wide } = (await response.json()) as Record<(typeof WIDTHS)[number], string>;
  return { narrow: readDrawing(narrow), wide: readDrawing(wide) };
}
