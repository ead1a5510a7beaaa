import { chosenCodes } from '../../embed/chosenCodes.ts';
import type { EmbeddedChart } from '../../embed/embedCodes.ts';
import { PLAIN_CHOICE } from '../../embed/EmbedChoice.ts';
import { fillCodes } from '../embed/fillCodes.ts';

/** `<view-codes data-chart>` around the codes of the page's chart, and the link to where they are chosen: both of the view shown. */
export class ViewCodes extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('fz-view', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    document.removeEventListener('fz-view', this.#follow);
  }

  readonly #follow = (): void => {
    const chart = JSON.parse(this.dataset['chart'] ?? '') as EmbeddedChart;
    const buttons = [...document.querySelectorAll<HTMLElement>(`fz-chart[chart="${chart.id}"] button[data-view]`)];
    const shown = buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'true');
    // The first view is what the chart shows by itself.
    const view = shown > 0 ? (buttons[shown]?.dataset['view'] ?? '') : '';
    fillCodes(this, chosenCodes(chart, { ...PLAIN_CHOICE, view }));
    const link = this.querySelector<HTMLAnchorElement>('a[href*="?chart="]');
    if (link === null) return;
    const address = new URL(link.href);
    if (view === '') address.searchParams.delete('view');
    else address.searchParams.set('view', view);
    link.href = address.href;
  };
}

customElements.define('view-codes', ViewCodes);
