import type { Page } from './readSite.ts';

export interface Link {
  readonly from: string;
  /** As written. */
  readonly target: string;
  /** Something the browser fetches by itself, unlike a link the reader may follow. */
  readonly isLoaded: boolean;
}

const LOADED_RELATIONS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon)\b/;

/** Every address a page names. */
export function findLinks({ file, document }: Page): readonly Link[] {
  const link = (target: string | null, isLoaded: boolean): readonly Link[] =>
    target === null || target === '' ? [] : [{ from: file, target, isLoaded }];
  return [
    ...[...document.querySelectorAll('a[href], area[href]')].flatMap((a) => link(a.getAttribute('href'), false)),
    ...[...document.querySelectorAll('link[href]')].flatMap((element) =>
      link(element.getAttribute('href'), LOADED_RELATIONS.test(element.getAttribute('rel') ?? '')),
    ),
    ...[...document.querySelectorAll('[src]')].flatMap((element) => link(element.getAttribute('src'), true)),
    ...[...document.querySelectorAll('use[href], image[href]')].flatMap((element) =>
      link(element.getAttribute('href'), true),
    ),
    ...[...document.querySelectorAll('form[action]')].flatMap((element) => link(element.getAttribute('action'), false)),
    ...[...document.querySelectorAll('[data-index], [data-href]')].flatMap((element) =>
      link(element.getAttribute('data-index') ?? element.getAttribute('data-href'), true),
    ),
    ...[...document.querySelectorAll('style')].flatMap((style) =>
      findCssUrls(style.textContent).flatMap((url) => link(url, true)),
    ),
  ];
}

export function findCssUrls(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}
