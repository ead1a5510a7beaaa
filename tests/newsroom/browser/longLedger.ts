import type { Page } from '@playwright/test';

/** Serves the ledger page with its rows repeated until there are about so many, each with an anchor of its own. */
export async function longLedger(page: Page, rows: number): Promise<void> {
  await page.route(/\/figures\/(?:[?#].*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const times = Math.ceil(rows / html.split('<li class="entry"').length);
    const body = html.replaceAll(/<ol class="entries"([^>]*)>(.*?)<\/ol>/gs, (_, attributes: string, items: string) =>
      piecesOf(items, times)
        .map((piece) => `<ol class="entries is-long"${attributes}>${piece}</ol>`)
        .join(''),
    );
    await route.fulfill({ response, body });
  });
}

/** The rows so many times, a hundred or so to a list, as the page is built when it is long. */
function piecesOf(items: string, times: number): readonly string[] {
  const count = items.split('<li class="entry"').length - 1;
  const copies = Array.from({ length: times }, (_, index) =>
    index === 0 ? items : items.replaceAll(/(<li class="entry" id=")([^"]+)/g, `$1$2-${index}`),
  );
  const together = Math.max(1, Math.floor(100 / Math.max(1, count)));
  return Array.from({ length: Math.ceil(times / together) }, (_, index) =>
    copies.slice(index * together, (index + 1) * together).join(''),
  );
}
