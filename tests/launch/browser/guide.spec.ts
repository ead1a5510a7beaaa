import { expect, test } from '@playwright/test';
import { startHost } from '../../newsroom/browser/startHost.ts';
import { urlOf } from '../../newsroom/browser/sitePages.ts';
import { watchPage } from '../../newsroom/browser/watchPage.ts';

for (const site of ['main', 'sub'] as const) {
  test(`the builder of the ${site} build writes codes as it is told, by keyboard`, async ({ page }) => {
    const heard = await watchPage(page, new URL(urlOf('', site)).origin);
    await page.goto(urlOf('embedding/', site));
    const base = new URL(urlOf('', site)).pathname;
    const iframe = page.locator('#code-iframe');
    const script = page.locator('#code-script');
    await page.getByRole('combobox', { name: /^图/ }).selectOption('aluminium-capacity');
    await expect(iframe).toHaveValue(new RegExp(`src="https://[^"]*${base}embed/aluminium-capacity/"`));
    await expect(page.locator('.builder-result iframe')).toHaveAttribute('src', `${base}embed/aluminium-capacity/`);

    const colours = page.getByRole('group', { name: '颜色' });
    await colours.getByRole('radio', { name: '跟随读者的系统' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(colours.getByRole('radio', { name: '深色' })).toBeChecked();
    // What the page itself looks like is another choice.
    const appearance = page.getByRole('group', { name: '明暗' });
    await appearance.getByRole('radio', { name: '浅色' }).check();
    await expect(colours.getByRole('radio', { name: '深色' })).toBeChecked();
    await page.getByRole('checkbox', { name: '不带标题' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('combobox', { name: '视图' }).focus();
    await page.keyboard.press('ArrowDown');

    await expect(iframe).toHaveValue(/en\/embed\/aluminium-capacity\/\?theme=dark&amp;view=by-size&amp;plain=1"/);
    await expect(script).toHaveValue(/lang="en" theme="dark" view="by-size" plain>/);
    await expect(page.locator('#code-image')).toHaveValue(/aluminium-capacity\.en\.png/);
    await expect(page.locator('.builder-result iframe')).toHaveAttribute(
      'src',
      `${base}en/embed/aluminium-capacity/?theme=dark&view=by-size&plain=1`,
    );
    const length = await page.evaluate(() => history.length);
    await page.getByRole('radio', { name: '中文' }).check();
    expect(await page.evaluate(() => history.length), 'entries in the history').toBe(length);
    // A preview that is replaced before it has come is given up.
    expect(heard.filter((line) => !line.includes('ERR_ABORTED'))).toEqual([]);
  });
}

test('the builder opens with the chart it is asked for, and offers views only where there are some', async ({
  page,
}) => {
  await page.goto(urlOf('embedding/?chart=clusters'));
  await expect(page.getByRole('combobox', { name: /^图/ })).toHaveValue('clusters');
  await expect(page.locator('#code-address')).toHaveValue(/charts\/clusters\/$/);
  await page.goto(urlOf('embedding/?chart=%3Cb%3E'));
  await expect(page.locator('#code-iframe')).toHaveValue(/^<iframe /);
  await expect(page.locator('main b')).toHaveCount(0);
});

test('the codes of a chart’s page, and the builder it leads to, are those of the view that is shown', async ({
  page,
}) => {
  await page.goto(urlOf('charts/aluminium-capacity/'));
  const iframe = page.locator('#code-iframe');
  const views = page.locator('fz-chart button[data-view]');
  await expect(iframe).toHaveValue(/embed\/aluminium-capacity\/"/);
  const first = await iframe.inputValue();
  await page.locator('fz-chart button[data-view="by-size"]').click();
  await expect(iframe).toHaveValue(/embed\/aluminium-capacity\/\?view=by-size"/);
  await expect(page.locator('#code-script')).toHaveValue(/view="by-size">/);
  await expect(page.locator('#code-address')).toHaveValue(/\?view=by-size$/);
  await page.locator('.takeaway summary').first().click();
  await page.locator('.takeaway a[href*="#builder"]').click();
  await expect(page.getByRole('combobox', { name: '视图' })).toHaveValue('by-size');
  await expect(page.locator('#code-iframe')).toHaveValue(/\?view=by-size"/);
  await page.goBack();
  await expect(iframe).toHaveValue(/\?view=by-size"/);
  await views.first().click();
  await expect(iframe).toHaveValue(first);
});

test('the builder names the data version where it is told to, and the page of the view', async ({ page }) => {
  await page.goto(urlOf('embedding/?chart=aluminium-capacity'));
  await page.getByRole('checkbox', { name: '记下数据版本' }).check();
  await expect(page.locator('#code-iframe')).toHaveValue(/embed\/aluminium-capacity\/\?v=[0-9a-f]{8}"/);
  await page.getByRole('combobox', { name: '视图' }).selectOption('by-size');
  await expect(page.locator('#code-address')).toHaveValue(/charts\/aluminium-capacity\/\?view=by-size$/);
});

test('a transparent chart has a theme of its own: who does not know the page behind cannot choose its ink', async ({
  page,
}) => {
  await page.goto(urlOf('embedding/?chart=places'));
  const colours = page.getByRole('group', { name: '颜色' });
  const auto = colours.getByRole('radio', { name: '跟随读者的系统' });
  const transparent = page.getByRole('checkbox', { name: '透明底' });
  await transparent.check();
  await expect(colours.getByRole('radio', { name: '浅色' })).toBeChecked();
  await expect(auto).toBeDisabled();
  await expect(page.locator('#code-iframe')).toHaveValue(/\?theme=light&amp;transparent=1".*color-scheme:light"/);
  await expect(page.locator('#code-script')).toHaveValue(/ theme="light" transparent>/);
  await colours.getByRole('radio', { name: '深色' }).check();
  await expect(page.locator('#code-iframe')).toHaveValue(/\?theme=dark&amp;transparent=1".*color-scheme:dark"/);
  await transparent.uncheck();
  await expect(auto).toBeEnabled();
  await expect(page.locator('#code-iframe')).toHaveValue(/\?theme=dark"/);
});

test('what the guide says to hosts with `iframe { height: auto }` keeps the height', async ({ page }) => {
  await page.goto(urlOf('embedding/'));
  const said = await page.locator('section:has(#height), #height').first().textContent();
  expect(said).toContain('150');
  const [rule = ''] = /iframe:not\(\[height\]\) \{[^}]*\}/.exec(said ?? '') ?? [];
  const host = await startHost();
  const frame = `<iframe src="${urlOf('embed/places/')}" width="100%" height="700"></iframe>`;
  const heightUnder = async (style: string): Promise<number> => {
    await page.goto(host.put(`<style>${style}</style>${frame}`));
    return page.locator('iframe').evaluate((element) => element.clientHeight);
  };
  try {
    expect(await heightUnder('iframe { height: auto }')).toBe(150);
    expect(await heightUnder(rule)).toBe(700);
  } finally {
    await host.close();
  }
});

test('under Trusted Types the script code leaves its picture and the frame draws, as the guide says', async ({
  page,
}) => {
  await page.goto(urlOf('embedding/'));
  await expect(page.locator('section:has(#security), #security').first()).toContainText('Trusted Types');
  const host = await startHost();
  const codes = [
    `<iframe src="${urlOf('embed/places/')}" width="100%" height="700"></iframe>`,
    `<script type="module" src="${urlOf('embed.js')}"></script>`,
    '<fangzhi-chart chart="places"><a href="/">picture</a></fangzhi-chart>',
  ];
  try {
    const policy = { 'Content-Security-Policy': "require-trusted-types-for 'script'" };
    await page.goto(host.put(codes.join(''), policy), { waitUntil: 'networkidle' });
    await expect(page.locator('iframe').contentFrame().locator('.embed.is-alive')).toBeAttached();
    await expect(page.getByRole('link', { name: 'picture' })).toBeVisible();
    await expect(page.locator('fangzhi-chart .embed')).toHaveCount(0);
  } finally {
    await host.close();
  }
});

test('the lines of the guide let each frame of a host take its own height', async ({ page }) => {
  await page.goto(urlOf('embedding/'));
  const published = new URL(await page.locator('#code-address').inputValue()).origin;
  const lines = await page.locator('#code-listener').inputValue();
  const frames = ['aluminium-capacity', 'places'].map(
    (id) => `<iframe id="${id}" src="${urlOf(`embed/${id}/`)}" width="100%" height="2000" style="border:0"></iframe>`,
  );
  const host = await startHost();
  try {
    await page.goto(host.put(lines.replaceAll(published, new URL(urlOf('')).origin) + frames.join('')));
    for (const frame of await page.locator('iframe').all()) {
      const inside = frame.contentFrame().locator('body');
      await expect
        .poll(async () => {
          const needed = await inside.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
          return Math.abs((await frame.evaluate((element) => element.clientHeight)) - needed);
        })
        .toBeLessThanOrEqual(1);
    }
    const heights = await page.locator('iframe').evaluateAll((all) => all.map((element) => element.clientHeight));
    expect(new Set(heights).size, 'a height for each').toBe(2);
  } finally {
    await host.close();
  }
});

test('a copy button copies; where it may not, it leaves the text selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(urlOf('embedding/'));
  const field = page.locator('copy-field').first();
  await field.getByRole('button').click();
  await expect(field.getByRole('status')).toHaveText('已复制');
  const text = await field.locator('textarea').inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await field.getByRole('button').click();
  await expect(field.getByRole('status')).toContainText('已选中');
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(text);
});

test('without JavaScript the guide shows codes and no dead control', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf('embedding/'));
  await expect(page.locator('#code-iframe')).toHaveValue(/^<iframe /);
  await expect(page.locator('.builder-form')).toBeHidden();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').locator('noscript').locator('p', { hasText: '其他图的代码' })).toBeVisible();
  await context.close();
});

test('linked data on every kind of page breaks no policy', async ({ page }) => {
  const heard = await watchPage(page, new URL(urlOf('')).origin);
  for (const path of ['stories/guangyuan/', 'charts/aluminium-capacity/', 'datasets/guangyuan-aluminium/']) {
    await page.goto(urlOf(path), { waitUntil: 'networkidle' });
    const type = await page.evaluate(() => {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
      return (JSON.parse(text) as Record<string, unknown>)['@type'];
    });
    expect(type).toBeTruthy();
  }
  expect(heard).toEqual([]);
});
