import { chosenCodes } from '../../embed/chosenCodes.ts';
import type { EmbeddedChart } from '../../embed/embedCodes.ts';
import { embedQuery, type EmbedChoice } from '../../embed/EmbedChoice.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../model/Locale.ts';
import { fillCodes } from './fillCodes.ts';

interface BuilderChart {
  readonly id: string;
  /** Named in the language of the page, whatever the embed speaks. */
  readonly views: readonly { readonly id: string; readonly label: string }[];
  readonly codes: Readonly<Record<Locale, EmbeddedChart>>;
}

/** `<embed-builder data-charts>`: codes and preview follow what is chosen in it. */
export class EmbedBuilder extends HTMLElement {
  #charts: readonly BuilderChart[] = [];

  connectedCallback(): void {
    this.#charts = JSON.parse(this.dataset['charts'] ?? '[]') as readonly BuilderChart[];
    const form = this.querySelector<HTMLElement>('.builder-form');
    if (form === null) throw new TypeError('<embed-builder> holds no choices');
    const asked = new URLSearchParams(location.search);
    this.#choose('chart', asked.get('chart'));
    form.addEventListener('change', (event) => {
      const { name } = event.target as HTMLInputElement;
      if (name === 'chart') this.#offerViews();
      if (name === 'transparent') this.#offerThemes();
      this.#show();
    });
    window.addEventListener('message', this.#fit);
    this.#offerViews();
    this.#choose('view', asked.get('view'));
    // Browsers remember what was ticked.
    this.#offerThemes();
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#fit);
  }

  get #frame(): HTMLIFrameElement {
    const frame = this.querySelector('iframe');
    if (frame === null) throw new TypeError('<embed-builder> holds no preview');
    return frame;
  }

  #select(name: string): HTMLSelectElement {
    const found = this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (found === null) throw new TypeError(`<embed-builder> holds no choice of ${name}`);
    return found;
  }

  /** What the page does not offer can't be asked for. */
  #choose(name: string, value: string | null): void {
    const select = this.#select(name);
    if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
  }

  get #chosen(): { readonly chart: BuilderChart; readonly locale: Locale; readonly choice: EmbedChoice } {
    const checked = (name: string): string | undefined =>
      this.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
    const id = this.#select('chart').value;
    const chart = this.#charts.find((one) => one.id === id) ?? this.#charts[0];
    if (chart === undefined) throw new TypeError('<embed-builder> knows no chart');
    const theme = checked('theme');
    const view = this.#select('view').value;
    return {
      chart,
      locale: LOCALES.find((locale) => locale === checked('lang')) ?? DEFAULT_LOCALE,
      choice: {
        theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
        // The first view is what the chart shows by itself.
        view: view === chart.views[0]?.id ? '' : view,
        isPlain: checked('plain') !== undefined,
        isTransparent: checked('transparent') !== undefined,
        isPinned: checked('pinned') !== undefined,
      },
    };
  }

  #offerViews(): void {
    const select = this.#select('view');
    const before = select.value;
    const { chart } = this.#chosen;
    select.replaceChildren(...chart.views.map(({ id, label }) => new Option(label, id)));
    if (chart.views.some(({ id }) => id === before)) select.value = before;
    const label = select.closest('label');
    if (label !== null) label.hidden = chart.views.length < 2;
  }

  /** Where a host's page shows through, only whoever writes the code knows whether words on it have to be dark or light. */
  #offerThemes(): void {
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[name="theme"]')];
    const [auto, light] = ['auto', 'light'].map((theme) => radios.find(({ value }) => value === theme));
    if (auto === undefined || light === undefined) throw new TypeError('<embed-builder> holds no choice of theme');
    auto.disabled = this.#chosen.choice.isTransparent;
    if (auto.disabled && auto.checked) light.checked = true;
  }

  #show(): void {
    const { chart, locale, choice } = this.#chosen;
    const { frameUrl, title, heightPx, version } = chart.codes[locale];
    fillCodes(this, chosenCodes(chart.codes[locale], choice));
    const frame = this.#frame;
    const address = `${new URL(frameUrl).pathname}${embedQuery(choice, version)}`;
    if (frame.getAttribute('src') === address) return;
    // A new frame in its place: one that goes to another address would leave an entry in the reader's history.
    const next = document.createElement('iframe');
    for (const { name, value } of frame.attributes) next.setAttribute(name, value);
    next.title = title;
    next.height = String(heightPx);
    next.src = address;
    frame.replaceWith(next);
  }

  /** The preview takes the height its chart reports, as a host's page would let it. */
  readonly #fit = (event: MessageEvent<unknown>): void => {
    const frame = this.#frame;
    if (event.source !== frame.contentWindow) return;
    const { data } = event;
    if (typeof data !== 'object' || data === null || !('datawrapper-height' in data)) return;
    const [px] = Object.values(data['datawrapper-height'] as Readonly<Record<string, unknown>>);
    if (typeof px === 'number' && px > 0) frame.height = String(Math.ceil(px));
  };
}

customElements.define('embed-builder', EmbedBuilder);
