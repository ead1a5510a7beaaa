import { readEmbedFlags, type EmbedFlags } from '../../embed/readEmbedFlags.ts';
import type { Drawings } from '../chart/ChartViews.ts';
import { liveChart, type LiveWords } from '../chart/liveChart.ts';
import { reportHeight } from './reportHeight.ts';

/** Scrollbars of a frame that is about to be fitted would make its text wrap for a moment. */
const SETTLING_MS = 1000;

/**
 * The one script of an embed page. It is classic and stands in the head: so it runs in a sandbox without an origin, too,
 * and the page is painted as its address asks from the first.
 */
export function embedFrame(script: HTMLScriptElement): void {
  const { chart = '', others = '{}', version = '' } = script.dataset;
  const flags = readEmbedFlags(location.search);
  const other = flags.locale === null ? undefined : (JSON.parse(others) as Record<string, string>)[flags.locale];
  if (other !== undefined) {
    location.replace(other + location.search + location.hash);
    return;
  }
  dress(flags);
  document.addEventListener('DOMContentLoaded', () => {
    const root = document.querySelector<HTMLElement>('.embed');
    if (root === null) return;
    if (flags.version !== null && flags.version !== version) tellVersion(root, flags.version);
    if (root.querySelector('.drawing-box') !== null) animate(root, chart);
    reportHeight(chart);
  });
}

function dress(flags: EmbedFlags): void {
  const root = document.documentElement;
  if (flags.theme !== null) root.dataset['theme'] = flags.theme;
  if (flags.isPlain) root.classList.add('is-plain');
  if (flags.isTransparent) root.classList.add('is-transparent');
  if (parent === window) return;
  root.classList.add('is-settling');
  setTimeout(() => root.classList.remove('is-settling'), SETTLING_MS);
}

function animate(root: HTMLElement, chart: string): void {
  liveChart(root, {
    chart,
    words: JSON.parse(root.dataset['words'] ?? '{}') as LiveWords,
    memory: {
      recall: () => readEmbedFlags(location.search).view,
      // The history is the host's: a view is no step in it.
      keep: (view) => {
        const url = new URL(location.href);
        if (view === null) url.searchParams.delete('view');
        else url.searchParams.set('view', view);
        history.replaceState(history.state, '', url);
      },
    },
    load: (view) => heldDrawings(root, view),
    onView: (view) => pointBack(root, view),
  });
  root.classList.add('is-alive');
}

/** All views are in the page: nothing is fetched, so nothing is refused to a frame without an origin. */
function heldDrawings(root: HTMLElement, view: string): Promise<Drawings> {
  const held = root.querySelector<HTMLTemplateElement>(`template[data-view="${view}"]`);
  const [narrow, wide] = [...(held?.content.querySelectorAll('svg') ?? [])];
  if (narrow === undefined || wide === undefined) return Promise.reject(new RangeError(`No view ${view}`));
  return Promise.resolve({ narrow, wide });
}

/** The way back leads to what the reader is looking at. */
function pointBack(root: HTMLElement, view: string): void {
  const link = root.querySelector<HTMLAnchorElement>('a.embed-back');
  if (link === null) return;
  const url = new URL(link.href);
  url.searchParams.set('view', view);
  link.href = url.href;
}

function tellVersion(root: HTMLElement, pinned: string): void {
  const line = root.querySelector<HTMLElement>('.embed-version');
  const words = line?.dataset['changed'];
  if (line === null || words === undefined) return;
  line.textContent = words.replace('{v}', pinned);
  line.classList.add('is-old');
}

if (document.currentScript instanceof HTMLScriptElement) embedFrame(document.currentScript);
