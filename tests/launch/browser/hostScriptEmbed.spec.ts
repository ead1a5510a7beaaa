import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { elementsOf, settle } from '../../newsroom/browser/scriptElements.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { startHost, type Host } from '../../newsroom/browser/startHost.ts';

const CHARTS = ['project-pipeline', 'clusters', 'cadre-grading'] as const;
// The element's own box is the host's to style; all it could hand down, and all that looks like the chart's insides, is not.
const HOSTILE = `body *{all:unset;color:lime!important;font:italic 40px/3 fantasy!important;letter-spacing:9px!important;text-transform:uppercase!important;text-indent:50px!important;white-space:pre;word-spacing:30px;text-align:right;direction:rtl;--ink:lime;--sans:fantasy}
body :not(fangzhi-chart){margin:31px!important;padding:17px!important;transform:rotate(5deg)!important;max-width:90px!important;opacity:.3!important}
html{font-size:62.5%}svg,path,rect,text{fill:red!important;display:none!important}p::before,figure::before{content:"HOST"!important}
.embed,.embed-box,.room,.drawing,.narrow,.wide,.fz-views,button{display:none!important}`;

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.close());

interface HostOptions {
  readonly css?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function scriptHost({ css = '', body = elementsOf(CHARTS), headers = {} }: HostOptions = {}): string {
  const style = css === '' ? '' : `<style>${css}</style>`;
  return host.put(
    `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>host</title>${style}<script type="module" src="${urlOf('embed.js')}"></script></head><body>${body}<p id="after">后文</p></body></html>`,
    headers,
  );
}

/** Everything inside the charts: where it is and how it looks. */
function describeCharts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('fangzhi-chart')].flatMap((element) => {
      const home = element.getBoundingClientRect();
      return [...(element.shadowRoot?.querySelectorAll('.embed-box, .embed-box *') ?? [])].map((inner) => {
        const { left, top, width, height } = inner.getBoundingClientRect();
        const style = getComputedStyle(inner);
        const look = [
          'color',
          'font',
          'letterSpacing',
          'lineHeight',
          'fill',
          'display',
          'opacity',
          'textTransform',
          'direction',
          'visibility',
          'margin',
          'padding',
        ] as const;
        const place = [left - home.left, top - home.top, width, height].map((px) => Math.round(px * 10) / 10);
        return [inner.tagName, place.join(' '), ...look.map((name) => style[name])].join(' | ');
      });
    }),
  );
}

test('the host’s styles change nothing in the chart', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  const wrap = (inner: string): string =>
    `<div style="all:initial!important;display:block!important;width:640px!important">${inner}</div>`;
  const body = wrap(elementsOf(CHARTS));
  await page.goto(scriptHost({ body }));
  await settle(page);
  const clean = await describeCharts(page);
  expect(clean.length).toBeGreaterThan(200);
  await page.goto(scriptHost({ body, css: HOSTILE }));
  await settle(page);
  expect(await describeCharts(page)).toEqual(clean);
});

test('the chart’s styles change nothing in the host', async ({ page }) => {
  const body = `<h1 class="embed-title">题</h1><figure class="chart drawing-box"><button class="fz-copy">钮</button><svg class="drawing wide" width="9" height="9"></svg></figure>`;
  const look = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, body, h1, figure, button, svg, #after')].map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      }),
    );
  await page.goto(
    host.put(
      `<!doctype html><html lang="zh"><title>host</title><body>${body}<fangzhi-chart style="display:none"></fangzhi-chart><p id="after">后文</p></body></html>`,
    ),
  );
  const before = await look();
  await page.goto(
    scriptHost({ body: `${body}<div style="position:absolute;top:2000px;width:600px">${elementsOf(CHARTS)}</div>` }),
  );
  await settle(page);
  const after = await look();
  // A page with a chart far down is higher: that is all.
  const sizes = /(?:block-size|height|inline-size|width|perspective-origin|transform-origin):[^;]*;?/g;
  expect(after.map((text) => text.replaceAll(sizes, ''))).toEqual(before.map((text) => text.replaceAll(sizes, '')));
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /fangzhi|embed/i.test(name)))).toEqual([]);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('a strict policy that allows our origin is enough', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  page.on('pageerror', (error) => violations.push(error.message));
  const { origin } = new URL(urlOf(''));
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}`;
  await page.goto(scriptHost({ headers: { 'Content-Security-Policy': policy } }));
  await settle(page);
  const first = page.locator('fangzhi-chart').first();
  const drawing = first.locator('.drawing-box svg:visible');
  const before = (await drawing.getAttribute('aria-label')) ?? '';
  await first.locator('button[data-view=money]').click();
  await expect(first.locator('button[data-view=money]')).toHaveAttribute('aria-pressed', 'true');
  await expect(drawing).not.toHaveAttribute('aria-label', before); // The button is pressed before the view has come.
  await first.locator('.drawing-box').focus();
  await page.keyboard.press('ArrowRight');
  await expect(first.locator('[role=status]').last()).not.toBeEmpty();
  await page.waitForTimeout(800);
  expect(violations).toEqual([]);
});

test('height is reserved before the chart comes, and nothing moves when it does', async ({ page }) => {
  for (const width of [340, 520, 760]) {
    await page.setViewportSize({ width, height: 4000 });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/chart.zh.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(scriptHost(), { waitUntil: 'commit' });
    await page.waitForFunction(
      () => customElements.get('fangzhi-chart') !== undefined && document.querySelector('#after') !== null,
    );
    await page.waitForTimeout(200);
    const topOf = (): Promise<number> =>
      page.evaluate(() => document.querySelector('#after')!.getBoundingClientRect().top);
    const before = await topOf();
    expect(before, `reserved at ${width} px`).toBeGreaterThan(900);
    release();
    await settle(page);
    expect(await topOf(), `at ${width} px`).toBe(before);
    const bands = await page.evaluate(() =>
      [...document.querySelectorAll('fangzhi-chart')].map((element) => {
        const [figure, foot] = ['figure', 'footer'].map((tag) =>
          element.shadowRoot!.querySelector(tag)!.getBoundingClientRect(),
        );
        return Math.round(foot!.top - figure!.bottom);
      }),
    );
    expect(Math.max(...bands), `bands ${bands.join()} at ${width} px`).toBeLessThanOrEqual(100);
    await page.unroute('**/chart.zh.json');
  }
});

test('charts of one page share one script and one style sheet', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(scriptHost({ body: elementsOf([...CHARTS, ...CHARTS]) }));
  await settle(page);
  for (const file of ['/embed.js', '/embed/living.js', '/embed/chart.css']) {
    expect(
      asked.filter((path) => path === file),
      file,
    ).toHaveLength(1);
  }
});

test('two versions of the script on one page don’t clash', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const version = /([0-9a-f]{8})/.exec(await (await page.request.get(urlOf('embed.js'))).text())?.[1] ?? '';
  await page.route('**/embed.js?next', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(version, 'ffffffff') });
  });
  const both = ['embed.js', 'embed.js?next']
    .map((file) => `<script type="module" src="${urlOf(file)}"></script>`)
    .join('');
  const tags = ['fangzhi-chart', `fangzhi-chart-${version}`, 'fangzhi-chart-ffffffff'];
  await page.goto(
    host.put(
      `<!doctype html><title>host</title>${both}${tags.map((tag) => `<${tag} chart="clusters"></${tag}>`).join('')}`,
    ),
  );
  await expect
    .poll(() =>
      page.evaluate(
        (names) =>
          names.map((tag) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('.embed.is-alive').length),
        tags,
      ),
    )
    .toEqual([1, 1, 1]);
  expect(errors).toEqual([]);
});

test('language, theme and view are attributes, and the host hears of both events', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { told: heard });
    for (const name of ['fangzhi:ready', 'fangzhi:view'])
      addEventListener(name, (event) => heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`));
  });
  await page.goto(scriptHost({ body: elementsOf(['project-pipeline'], 'lang="en" theme="dark" view="money"') }));
  await settle(page);
  const chart = page.locator('fangzhi-chart');
  await expect(chart.locator('button[data-view=money]')).toHaveAttribute('aria-pressed', 'true');
  await expect(chart.locator('h3')).toContainText('Of 1,241 entries');
  const paper = (): Promise<string> =>
    chart.locator('.embed').evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await paper()).toBe('rgb(21, 19, 15)');
  await chart.evaluate((element) => {
    element.setAttribute('theme', 'light');
    element.setAttribute('view', 'together');
  });
  expect(await paper()).toBe('rgb(251, 249, 244)');
  await expect(chart.locator('button[data-view=together]')).toHaveAttribute('aria-pressed', 'true');
  await chart.locator('button[data-view=stages]').click();
  const told = (): Promise<readonly string[]> =>
    page.evaluate(() => (window as unknown as { told: readonly string[] }).told);
  await expect
    .poll(async () => (await told()).at(-1))
    .toBe('fangzhi:view {"chart":"project-pipeline","lang":"en","view":"stages"}');
  expect(await told()).toContain('fangzhi:ready {"chart":"project-pipeline","lang":"en"}');
  expect(new URL(page.url()).search).toBe('');
});
