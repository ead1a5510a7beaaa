import type { AreaGrowth } from '../../model/AreaGrowth.ts';
import { drawGrowth } from './drawGrowth.ts';
import { growArea } from './growArea.ts';

/**
 * `<area-slider data-growth>`: a slider that lets the square of the chart it stands in grow to scale, and says how large
 * it is in the unit of the view that the chart shows. At its far end the drawing is as it was built.
 */
export class AreaSlider extends HTMLElement {
  connectedCallback(): void {
    const growth = JSON.parse(this.dataset['growth'] ?? '{}') as AreaGrowth;
    this.addEventListener('input', () => this.#update(growth));
    this.closest('figure')?.addEventListener('fz-view', () => this.#update(growth));
    // A browser that comes back to the page may have kept the slider where it was.
    this.#update(growth);
  }

  #update(growth: AreaGrowth): void {
    const slider = this.querySelector<HTMLInputElement>('input[type=range]');
    if (slider === null) throw new TypeError('<area-slider> holds no slider');
    const pressed = this.closest('figure')?.querySelector<HTMLElement>('button[data-view][aria-pressed=true]');
    const unitIndex = Math.max(
      0,
      growth.units.findIndex(({ view }) => view === pressed?.dataset['view']),
    );
    const { sideShare, words } = growArea(growth, Number(slider.value) / Number(slider.max), unitIndex);
    for (const [name, text] of Object.entries(words)) this.#say(name, text);
    this.#say('size', growth.units[unitIndex]?.size ?? '');
    const said: Readonly<Record<string, string>> = { ...words, compared: growth.compared };
    slider.ariaValueText = growth.spoken.replaceAll(/\{(\w+)\}/g, (_, name: string) => said[name] ?? '');
    for (const svg of this.closest('figure')?.querySelectorAll<SVGSVGElement>('svg.drawing:not(.growth)') ?? [])
      drawGrowth(svg, growth.squareFigure, sideShare);
  }

  #say(name: string, text: string): void {
    const place = this.querySelector(`[data-grow="${name}"]`);
    if (place !== null && place.textContent !== text) place.textContent = text;
  }
}

customElements.define('area-slider', AreaSlider);
