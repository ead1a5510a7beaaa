import type { ChartViews } from './ChartViews.ts';
import type { CopyWords } from './copyAddress.ts';
import { fetchDrawings } from './fetchDrawings.ts';
import { liveChart, type LiveWords } from './liveChart.ts';
import { hasShareSheet, shareAddress } from './shareAddress.ts';
import { readView, viewAddress } from './viewAddress.ts';

type Words = LiveWords & CopyWords & { readonly share: string };

/**
 * `<fz-chart chart locale base data-words>`: adopts the drawing that is in the page, makes its marks readable one by one
 * and its views choosable. Bubbles `fz-view` when another view is shown.
 */
export class FzChart extends HTMLElement {
  #isAlive = false;

  connectedCallback(): void {
    if (this.#isAlive || this.querySelector('.drawing-box') === null) return;
    this.#isAlive = true;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const chart = this.getAttribute('chart') ?? '';
    const folder = `${this.getAttribute('base') ?? '/'}charts/${chart}/views/`;
    const views = liveChart(this, {
      chart,
      words,
      memory: {
        recall: () => readView(location.search, chart),
        keep: (view) => history.pushState(history.state, '', viewAddress(location.href, chart, view)),
      },
      load: (view) => fetchDrawings(`${folder}${view}.${this.getAttribute('locale') ?? ''}.json`),
      onView: () => this.dispatchEvent(new CustomEvent('fz-view', { bubbles: true })),
    });
    if (views !== null) addEventListener('popstate', () => void views.restore());
    this.#offerAddress(chart, views, words);
  }

  #offerAddress(chart: string, views: ChartViews | null, words: Words): void {
    const figure = this.closest('figure');
    const button = figure?.querySelector<HTMLButtonElement>('.fz-copy');
    if (figure === null || button === null || button === undefined) return;
    if (hasShareSheet()) button.textContent = words.share;
    button.addEventListener('click', () => {
      const address = new URL(views === null ? location.href : viewAddress(location.href, chart, views.kept));
      address.hash = figure.id;
      const title = figure.querySelector('.chart-title')?.textContent ?? document.title;
      void shareAddress(button, { title: title.trim(), url: address.href }, words);
    });
  }
}

customElements.define('fz-chart', FzChart);
