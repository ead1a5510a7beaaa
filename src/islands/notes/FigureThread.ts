import type { FigureNote, FigureNotes } from '../../model/FigureNote.ts';
import { lightFigure } from './lightFigure.ts';
import { NotePanel } from './NotePanel.ts';

type Words = Readonly<Record<'close' | 'note' | 'offline', string>>;

/**
 * `<figure-thread data-notes data-locale data-words>` ties the figures of the prose and the marks of the charts in its
 * `<main>` together, and opens their source notes. Charts say which of
 * their marks is read and which is chosen: `fz-light` and `fz-open`, bubbling, with `detail: { figure }`.
 */
export class FigureThread extends HTMLElement {
  readonly #notes = new Map<string, Promise<FigureNotes>>();
  #lit: string | null = null;
  #panel: NotePanel | undefined;
  #open: { readonly figure: string; readonly opener: Element } | null = null;

  connectedCallback(): void {
    const scope = this.closest('main') ?? document.body;
    scope.addEventListener('pointerover', ({ target }) => this.#point(target));
    scope.addEventListener('pointerleave', () => this.#point(null));
    scope.addEventListener('focusin', ({ target }) => this.#point(target));
    scope.addEventListener('focusout', () => this.#point(null));
    scope.addEventListener('click', (event) => this.#follow(event));
    scope.addEventListener('fz-light', (event) => this.#hear(event, (figure, from) => this.#light(figure, from)));
    scope.addEventListener('fz-open', (event) => this.#hear(event, (figure, from) => void this.#show(figure, from)));
    for (const link of scope.querySelectorAll('a.fig')) link.setAttribute('aria-haspopup', 'dialog');
    addEventListener('resize', () => this.#panel?.replace());
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#panel?.close());
  }

  #point(target: EventTarget | null): void {
    const element = target instanceof Element ? target : null;
    // A chart knows better which of its marks is meant, and says so.
    if (element?.closest('fz-chart .drawing-box')) return;
    const figure = element === null ? null : figureAt(element);
    if (figure !== null && element?.closest('a.fig') !== null) void this.#load(figure).catch(() => undefined);
    this.#light(figure ?? focusedFigure(), element);
  }

  #light(figure: string | null, from: Element | null): void {
    const lit = figure ?? this.#open?.figure ?? null;
    if (lit === this.#lit) return;
    this.#lit = lit;
    // A chart shows by itself which of its marks is pointed at.
    lightFigure(this.closest('main') ?? document.body, lit, from?.closest('svg, fz-chart') ?? null);
  }

  #hear(event: Event, act: (figure: string, from: Element) => void): void {
    const detail: unknown = event instanceof CustomEvent ? event.detail : null;
    const figure = typeof detail === 'object' && detail !== null && 'figure' in detail ? detail.figure : null;
    if (!(event.target instanceof Element)) return;
    if (typeof figure === 'string') act(figure, event.target);
    else if (event.type === 'fz-light') this.#light(null, event.target);
  }

  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a.fig');
    const figure = figureAt(event.target);
    if (figure === null || link === null) return;
    event.preventDefault();
    void this.#show(figure, link);
  }

  async #show(figure: string, opener: Element): Promise<void> {
    const isAgain = this.#open?.opener === opener && this.#open.figure === figure && this.#panel?.isOpen === true;
    if (isAgain) return this.#panel?.close();
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const open = { figure, opener };
    this.#open = open;
    const note = await this.#find(figure, opener, words);
    // The reader has opened another one meanwhile.
    if (this.#open !== open) return;
    if (note === null) {
      this.#open = null;
      if (opener instanceof HTMLAnchorElement) location.assign(opener.href);
      return;
    }
    this.#panel ??= new NotePanel(this, words.close, () => {
      this.#open = null;
      this.#light(null, null);
    });
    this.#panel.show(note, opener);
    this.#open = open;
    this.#light(figure, null);
  }

  /** Null if there is no note to be had and the link is to be followed instead. */
  async #find(figure: string, opener: Element, words: Words): Promise<FigureNote | null> {
    try {
      return (await this.#load(figure))[figure.slice(figure.indexOf('/') + 1)] ?? null;
    } catch {
      if (navigator.onLine) return null;
      const label = opener.textContent.trim();
      return { figure: label, label: words.note, rows: [['', [[words.offline]]]], links: [] };
    }
  }

  #load(figure: string): Promise<FigureNotes> {
    const dataset = figure.slice(0, figure.indexOf('/'));
    const asked = this.#notes.get(dataset) ?? this.#fetch(dataset);
    this.#notes.set(dataset, asked);
    return asked;
  }

  async #fetch(dataset: string): Promise<FigureNotes> {
    try {
      const response = await fetch(`${this.dataset['notes'] ?? ''}${dataset}.${this.dataset['locale'] ?? ''}.json`);
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as FigureNotes;
    } catch (error) {
      this.#notes.delete(dataset);
      throw error;
    }
  }
}

function figureAt(element: Element): string | null {
  const holder = element.closest('[data-figure]') ?? element.closest('a.fig')?.querySelector('[data-figure]');
  return holder?.getAttribute('data-figure') ?? null;
}

/** The figure that the keyboard stands on: a page that scrolls to it under a resting mouse must not put it out. */
function focusedFigure(): string | null {
  const link = document.querySelector('a.fig:focus-visible');
  return link === null ? null : figureAt(link);
}

customElements.define('figure-thread', FigureThread);
