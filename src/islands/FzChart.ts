import { ChartMarks } from './ChartMarks.ts';
import { ChartViews } from './ChartViews.ts';
import { copyAddress } from './copyAddress.ts';

interface Words {
  readonly walk: string;
  readonly failed: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/** `<fz-chart chart locale base data-words>`: adopts the drawing that is in the page, makes its marks readable one by one and its views choosable. */
export class FzChart extends HTMLElement {
  #isAlive = false;

  connectedCallback(): void {
    const box = this.querySelector<HTMLElement>('.drawing-box');
    if (this.#isAlive || box === null) return;
    this.#isAlive = true;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const marks = new ChartMarks(box, words.walk);
    const views = this.querySelector('button[data-view]') === null ? null : this.#startViews(marks, words);
    this.#offerAddress(views, words);
  }

  #startViews(marks: ChartMarks, words: Words): ChartViews {
    const chart = this.getAttribute('chart') ?? '';
    const folder = `${this.getAttribute('base') ?? '/'}charts/${chart}/views/`;
    const failure = this.querySelector('.fz-failure');
    return new ChartViews({
      root: this,
      chart,
      addressOf: (view) => `${folder}${view}.${this.getAttribute('locale') ?? 'zh'}.json`,
      onChange: () => {
        marks.leave();
        failure?.replaceChildren();
      },
      onFailure: () => failure?.replaceChildren(words.failed),
    });
  }

  #offerAddress(views: ChartViews | null, words: Words): void {
    const figure = this.closest('figure');
    const button = figure?.querySelector<HTMLButtonElement>('.fz-copy');
    button?.addEventListener('click', () => {
      const address = new URL(views?.address ?? location.href);
      address.hash = figure?.id ?? '';
      void copyAddress(button, address.href, words);
    });
  }
}

customElements.define('fz-chart', FzChart);
