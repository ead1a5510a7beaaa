import type { ChartViews } from './ChartViews.ts';
import { fetchDrawings } from './fetchDrawings.ts';
import { liveChart, type LiveWords } from './liveChart.ts';
import { shareAddress } from '../page/shareAddress.ts';
import { addressedChart, readView, viewAddress, type AddressedChart } from './viewAddress.ts';

/**
 * `<fz-chart chart locale base data-words data-alone>`: adopts the drawing that is in the page, makes its marks readable one by one
 * and its views choosable. Bubbles `fz-view` when another view is shown.
 */
export class FzChart extends HTMLElement {
  #isAlive = false;

  connectedCallback(): void {
    if (this.#isAlive || this.querySelector('.drawing-box') === null) return;
    this.#isAlive = true;
    const words = JSON.parse(this.dataset['words'] ?? '{}') as LiveWords;
    const chart = addressedChart(this);
    const folder = `${this.getAttribute('base') ?? '/'}charts/${chart.id}/views/`;
    const views = liveChart(this, {
      chart: chart.id,
      words,
      memory: {
        recall: () => readView(location.search, chart),
        keep: (view) => history.pushState(history.state, '', viewAddress(location.href, chart, view)),
      },
      load: (view) => fetchDrawings(`${folder}${view}.${this.getAttribute('locale') ?? ''}.json`),
      onView: () => this.dispatchEvent(new CustomEvent('fz-view', { bubbles: true })),
    });
    if (views !== null) addEventListener('popstate', () => void views.restore());
    this.#offerAddress(chart, views);
  }

  #offerAddress(chart: AddressedChart, views: ChartViews | null): void {
    const figure = this.closest('figure');
    const button = figure?.querySelector<HTMLButtonElement>('.fz-copy');
    if (figure === null || button === null || button === undefined) return;
    shareAddress(button, () => {
      const address = new URL(views === null ? location.href : viewAddress(location.href, chart, views.kept));
      address.hash = figure.id;
      const title = figure.querySelector('.chart-title')?.textContent ?? document.title;
      return { title: title.trim(), url: address.href };
    });
  }
}

customElements.define('fz-chart', FzChart);
