import { embedHeight, type EmbedSize } from '../../embed/EmbedSize.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../model/Locale.ts';
import type { livingEmbed } from './livingEmbed.ts';

/** Numbers of every chart and language, written in at build: narrow, wide, then texts. */
declare const FANGZHI_SIZES: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
/** Names this build of the script. */
declare const FANGZHI_VERSION: string;

// A classic script is told where it came from; a module, in words that a classic script may hold, finds it in its own stack.
const SCRIPT = document.currentScript as HTMLScriptElement | null;
const HOME = new URL('.', SCRIPT?.src ?? /\w+:\/\/[^\s)]+/.exec(new Error().stack ?? '')?.[0]).href;
const TAG = 'fangzhi-chart';
// The element is the host's to place, size and hide; only what a chart would inherit is reset, inside it. Where a host makes
// boxes as wide as what they hold, an unseen line as wide as a chart's widest, which can wrap, lets it take what room there is.
const BASE = [
  ':host(:not([hidden])){display:block}',
  '.room{display:flex;flex-direction:column;break-inside:avoid}',
  '.room::before{all:initial;content:". .";height:0;visibility:hidden;font:1px/0 serif;word-spacing:799px}',
  '.waiting{overflow:clip}.waiting slot{display:block;contain:inline-size}',
  '.embed-box{all:initial;direction:ltr;visibility:inherit;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
  '@media print{.room{height:auto!important;min-height:0!important}}',
].join('');

let dressed: Promise<string> | undefined;

/** `<fangzhi-chart chart lang theme view>`: a chart of this site on any page, with a link or picture inside it as its fallback. */
export class FangzhiChart extends HTMLElement {
  static readonly observedAttributes = ['chart', 'lang', 'view'];
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #room = Object.assign(document.createElement('div'), { className: 'room' });
  #turn = 0;
  #css = '';
  #recall: () => void = () => undefined;
  #isWaiting = false;

  connectedCallback(): void {
    if (this.#turn > 0) return;
    this.#dress();
    this.#root.append(this.#room);
    let widthPx = this.#room.clientWidth;
    new ResizeObserver(() => {
      if (this.#room.clientWidth === widthPx) return;
      widthPx = this.#room.clientWidth;
      this.#reserve(this.#isWaiting);
    }).observe(this.#room);
    void this.#open();
  }

  /** Style sheets stay behind when an element goes to another document. */
  adoptedCallback(): void {
    this.#dress();
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
      const [css, file] = await Promise.all([fetchCss(), fetchText(`embed/${chart}/chart.${locale}.json`)]);
      if (turn !== this.#turn) return;
      this.#css = css;
      this.#dress();
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
    const { clientWidth, style, classList } = this.#room;
    classList.toggle('waiting', this.#isWaiting && isNeeded);
    const isKnown = isNeeded && numbers !== undefined && clientWidth > 0;
    style.cssText = isKnown ? `${this.#isWaiting ? '' : 'min-'}height:${embedHeight(size, clientWidth)}px` : '';
  }

  #dress(): void {
    const { defaultView } = this.ownerDocument;
    if (defaultView === null) return;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(BASE + this.#css);
    this.#root.adoptedStyleSheets = [sheet];
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
function fetchCss(): Promise<string> {
  dressed ??= fetchText('embed/chart.css');
  dressed.catch(() => (dressed = undefined));
  return dressed;
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(HOME + path, { credentials: 'omit' });
  if (!response.ok) throw new Error(path);
  return response.text();
}

// The first script on a page has the plain name; each also answers to a name of its own.
for (const tag of [TAG, `${TAG}-${FANGZHI_VERSION}`])
  if (customElements.get(tag) === undefined) customElements.define(tag, class extends FangzhiChart {});
