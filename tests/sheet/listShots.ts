import { globSync } from 'node:fs';
import { basename } from 'node:path';

/** One picture of the contact sheet. */
export interface Shot {
  readonly sheet: string;
  /** Path below the site's root, with its query. */
  readonly path: string;
  readonly widthPx: number;
  readonly state: State;
  /** The whole page, or what a reader sees first. */
  readonly isWhole: boolean;
}

export type State = 'light' | 'dark' | 'forced' | 'print' | 'large';

const PAGE_WIDTHS_PX = [360, 390, 820, 1280, 1920];
const CHART_WIDTHS_PX = [360, 680];
/** Pages that differ by their content only: one of each stands for all. */
const ONE_OF_EACH = [/^(?:en\/)?charts\/[^/]+\/$/, /^(?:en\/)?datasets\/[^/]+\/$/];

/** What the contact sheet shows of the site built in `dist`: every kind of page, every chart in every view, every picture. */
export function listShots(dist: string): readonly Shot[] {
  const pages = ['404.html', ...listFiles(dist, '**/index.html').map(withoutIndex)].filter(
    (path) => !path.includes('embed/') && !path.includes('wechat'),
  );
  const shown = pages.filter((path) => !ONE_OF_EACH.some((kind) => kind.test(path) && isRepeat(pages, path, kind)));
  return [...shown.flatMap(pageShots), ...chartShots(dist), ...pictureShots(dist)];
}

function isRepeat(pages: readonly string[], path: string, kind: RegExp): boolean {
  return pages.find((page) => kind.test(page)) !== path;
}

function pageShots(path: string): readonly Shot[] {
  const sheet = `page ${path === '' ? 'home' : path.replaceAll('/', ' ').trim()}`;
  const first = (widthPx: number, state: State): Shot => ({ sheet, path, widthPx, state, isWhole: false });
  const whole = (widthPx: number, state: State): Shot => ({ sheet, path, widthPx, state, isWhole: true });
  return [
    ...PAGE_WIDTHS_PX.map((widthPx) => first(widthPx, 'light')),
    first(390, 'dark'),
    first(1280, 'dark'),
    first(390, 'forced'),
    first(1280, 'large'),
    ...[390, 820, 1280].map((widthPx) => whole(widthPx, 'light')),
    whole(390, 'dark'),
    whole(720, 'print'),
  ];
}

function chartShots(dist: string): readonly Shot[] {
  return listFiles(dist, '{,en/}embed/*/index.html')
    .map(withoutIndex)
    .flatMap((path) => {
      const chart = path.split('/').at(-2)!;
      const views = listFiles(dist, `charts/${chart}/views/*.zh.json`).map((file) => basename(file, '.zh.json'));
      const paths = views.length === 0 ? [path] : views.map((view) => `${path}?view=${view}`);
      return paths.flatMap((viewPath) =>
        CHART_WIDTHS_PX.flatMap((widthPx) =>
          (['light', 'dark'] as const).map((state): Shot => ({
            sheet: `${path.startsWith('en/') ? 'en ' : ''}chart ${chart}`,
            path: viewPath,
            widthPx,
            state,
            isWhole: true,
          })),
        ),
      );
    });
}

function pictureShots(dist: string): readonly Shot[] {
  return listFiles(dist, '{charts,stories}/*.{png,svg}').map((path): Shot => ({
    sheet: `pictures ${kindOf(path)}`,
    path,
    widthPx: 640,
    state: 'light',
    isWhole: false,
  }));
}

function listFiles(dist: string, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

function withoutIndex(file: string): string {
  return file.replace(/index\.html$/, '');
}

/** `charts/clusters.en.card.png` → `card`; `charts/clusters.svg` → `svg`. */
function kindOf(path: string): string {
  return /\.(card|poster|wechat)\./.exec(path)?.[1] ?? path.split('.').at(-1)!;
}
