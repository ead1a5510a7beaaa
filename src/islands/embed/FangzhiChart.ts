import { embedHeight, type EmbedSize } from '../../embed/EmbedSize.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../model/Locale.ts';
import type { livingEmbed } from './livingEmbed.ts';

/** Numbers of every chart and language, written in at build: narrow, wide, then texts. */
declare const FANGZHI_SIZES: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
/** Names this build of the script. */
declare const FANGZHI_VERSION: string;

const HOME = new URL('.', import.meta.url).href;
const TAG = 'fangzhi-chart';
// Against the host's own rules: among important ones those of the shadow tree win.
const BASE =
  ':host{all:initial!important;display:block!important;direction:ltr!important}.room{display:flex;flex-direction:column}';

let dressed: Promise<readonly CSSStyleSheet[]> | undefined;

/** `<fangzhi-chart chart lang theme view>`: a chart of this site on any page, with a link or picture inside it as its fallback. */
export class FangzhiChart extends HTMLElement {
  static readonly observedAttributes = ['chart', 'lang', 'view'];
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #room = Object.assign(document.createElement('div'), { className: 'room' });
  #turn = 0;
  #recall: () => void = () => undefined;
  #isWaiting = false;

  connectedCallback(): void {
    if (this.#turn > 0) return;
    this.#root.adoptedStyleSheets = [sheetOf(BASE)];
    this.#root.append(this.#room);
    let widthPx = this.clientWidth;
    new ResizeObserver(() => {
      if (this.clientWidth === widthPx) return;
      widthPx = this.clientWidth;
      this.#reserve(this.#isWaiting);
    }).observe(this);
    void this.#open();
  }

  attributeChangedCallback(name: string): void {
    if (this.#turn === 0) return;
    if (name === 'view') this.#recall();
    else void this.#open();
  }

  get #locale(): string {
    return LOCALES.find((locale) => this.lang.toLowerCase().startsWith(locale)) ?? DEFAULT_LOCALE;
  }

  async #open(): Promise<void> {
    this.#turn += 1;
    const [turn, chart, locale] = [this.#turn, this.getAttribute('chart') ?? '', this.#locale];
    this.#isWaiting = true;
    this.#room.replaceChildren(document.createElement('slot'));
    this.#reserve(true);
    try {
      if (!/^[a-z0-9-]+$/.test(chart)) throw new RangeError(chart);
      const [sheets, file] = await Promise.all([dress(), fetchText(`embed/${chart}/chart.${locale}.json`)]);
      if (turn !== this.#turn) return;
      this.#root.adoptedStyleSheets = [...sheets];
      this.#room.innerHTML = (JSON.parse(file) as { readonly html: string }).html;
      this.#isWaiting = false;
      this.#reserve(true);
      const living = (await import(`${HOME}embed/living.js`)) as { readonly livingEmbed: typeof livingEmbed };
      if (turn !== this.#turn) return;
      const recall = (): string | null => this.getAttribute('view');
      this.#recall = living.livingEmbed(this.#root, {
        chart,
        locale,
        home: HOME,
        recall,
        onView: (view) => this.#tell('view', { view }),
      });
      this.#tell('ready', {});
    } catch {
      // What is inside the element stays, as where no script runs.
      if (turn === this.#turn && this.#isWaiting) this.#reserve(false);
    }
  }

  /** Room as high as the chart will be at most. It stays when the chart comes: nothing under it moves. */
  #reserve(isNeeded: boolean): void {
    const numbers = FANGZHI_SIZES[this.getAttribute('chart') ?? '']?.[this.#locale];
    const [narrowPx = 0, widePx = 0, ...textsPx] = numbers ?? [];
    const size: EmbedSize = { narrowPx, widePx, textsPx };
    const isKnown = isNeeded && numbers !== undefined && this.clientWidth > 0;
    const [least, most] = this.#isWaiting ? ['height', ';overflow:clip'] : ['min-height', ''];
    this.#room.style.cssText = isKnown ? `${least}:${embedHeight(size, this.clientWidth)}px${most}` : '';
  }

  #tell(what: string, detail: object): void {
    const { chart, lang } = { chart: this.getAttribute('chart'), lang: this.#locale };
    if (what === 'view') this.#room.style.cssText = '';
    this.dispatchEvent(
      new CustomEvent(`fangzhi:${what}`, { bubbles: true, composed: true, detail: { chart, lang, ...detail } }),
    );
  }
}

/** One style sheet for all charts of a page; one that failed is asked for again. */
function dress(): Promise<readonly CSSStyleSheet[]> {
  dressed ??= fetchText('embed/chart.css').then((css) => [sheetOf(BASE), sheetOf(css)]);
  dressed.catch(() => (dressed = undefined));
  return dressed;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(HOME + path, { credentials: 'omit' });
  if (!response.ok) throw new Error(path);
  return response.text();
}

// The first script on a page has the plain name; each also answers to a name of its own.
for (const tag of [TAG, `${TAG}-${FANGZHI_VERSION}`])
  if (customElements.get(tag) === undefined) customElements.define(tag, class extends FangzhiChart {});
