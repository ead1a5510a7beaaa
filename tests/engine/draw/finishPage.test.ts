import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from '../../../src/integration/finishPage.ts';

const PAGE =
  '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>题</title><style>p{color:red}</style></head>' +
  '<body><h1>十七个<data>专班</data></h1><p>正文</p><svg><text class="f-ink song">近400</text></svg>' +
  '<script>go()</script><script src="/a.js"></script><script type="application/ld+json">{}</script></body></html>';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function finish(html = PAGE): Promise<{ html: string; cut: string; fileName: string | undefined }> {
  let cut = '';
  const page = await finishPage(html, '/fonts/', (characters) => {
    cut = characters;
    return Promise.resolve(Buffer.from(characters));
  });
  return { html: page.html, cut, fileName: page.font?.fileName };
}

describe('finishPage', () => {
  it('cuts the font to the characters set in Song, each once', async () => {
    const { cut } = await finish();
    expect(Array.from(cut).sort().join('')).toBe(Array.from(new Set('十七个专班近400')).sort().join(''));
  });

  it('cuts a page in Latin script the font for its Chinese names, if it has any', async () => {
    const english = (title: string): string => PAGE.replace('zh-Hans', 'en').replace('十七个<data>专班</data>', title);
    const { cut } = await finish(english('The task force (专班)').replace('近400', 'nearly 400'));
    expect(Array.from(cut).sort().join('')).toBe('专班');
    const { fileName } = await finish(english('Seventeen task forces').replace('近400', 'nearly 400'));
    expect(fileName).toBeUndefined();
  });

  it('allows by hash just the styles and scripts of the page, the font face included', async () => {
    const { html } = await finish();
    const policy = /content="(default-src[^"]*)"/u.exec(html)?.[1] ?? '';
    const fontFace = /<style>(@font-face[^<]*)<\/style>/u.exec(html)?.[1] ?? '';
    expect(policy).toContain(hashOf('p{color:red}'));
    expect(policy).toContain(hashOf(fontFace));
    expect(policy).toContain(`script-src 'self' ${hashOf('go()')};`);
    expect(policy).not.toContain('unsafe');
  });

  it('puts the policy right after the declaration of the encoding', async () => {
    const { html } = await finish();
    expect(html).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"');
  });

  it('names the font by its content', async () => {
    const { html, fileName } = await finish();
    expect(fileName).toMatch(/^song-[0-9a-f]{12}\.woff2$/u);
    expect(html).toContain(`url("/fonts/${fileName ?? ''}") format("woff2")`);
  });

  it('leaves a page without headings without a font', async () => {
    const { html, fileName } = await finish('<html><head><meta charset="utf-8"></head><body>x</body></html>');
    expect(fileName).toBeUndefined();
    expect(html).not.toContain('@font-face');
  });

  it('refuses a page that does not declare its encoding', async () => {
    await expect(finish('<html><head></head></html>')).rejects.toThrow(
      'A built page has no <head> with a <meta charset>',
    );
  });
});

const META = '<meta charset="utf-8">';
const DATA = '<script type="application/ld+json">{"name":"</body>"}</script>';
const FIRST = '<script type="module" src="/a.js"></script>';
const SECOND = '<script type="module" src="/b.js"></script>';
const EARLY = '<script>document.documentElement.dataset.theme="dark"</script>';

async function reorder(html: string): Promise<string> {
  return (await finish(html)).html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '');
}

describe('the order of a finished page', () => {
  it('moves modules and data for machines behind the words, in their order', async () => {
    const page = `<html><head>${META}${DATA}${EARLY}</head><body><p>词</p>${FIRST}<div>${SECOND}<svg></svg></div></body></html>`;
    expect(await reorder(page)).toBe(
      `<html><head>${META}${EARLY}</head><body><p>词</p><div><svg></svg></div>${DATA}${FIRST}${SECOND}</body></html>`,
    );
  });

  it('takes in a script that stands after the body', async () => {
    expect(await reorder(`<html><head>${META}</head><body>${FIRST}<p>词</p></body></html>${SECOND}`)).toBe(
      `<html><head>${META}</head><body><p>词</p>${FIRST}${SECOND}</body></html>`,
    );
  });

  it('leaves what the page needs before it is painted, and what only looks like a script', async () => {
    const page = `<html><head>${META}${EARLY}</head><body><pre>&lt;script type="module" src="/a.js"&gt;</pre></body></html>`;
    expect(await reorder(page)).toBe(page);
  });

  it('leaves a page without a body’s end as it is', async () => {
    const page = `<html><head>${META}</head><p>${FIRST}`;
    expect(await reorder(page)).toBe(page);
  });
});
