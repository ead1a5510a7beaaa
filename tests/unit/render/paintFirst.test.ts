import { describe, expect, it } from 'vitest';
import { paintFirst } from '../../../src/render/paintFirst.ts';

const DATA = '<script type="application/ld+json">{"name":"</body>"}</script>';
const FIRST = '<script type="module" src="/a.js"></script>';
const SECOND = '<script type="module" src="/b.js"></script>';
const EARLY = '<script>document.documentElement.dataset.theme="dark"</script>';

describe('paintFirst', () => {
  it('moves modules and data for machines behind the words, in their order', () => {
    const page = `<html><head><meta charset="utf-8">${DATA}${EARLY}</head><body><p>词</p>${FIRST}<div>${SECOND}<svg></svg></div></body></html>`;
    expect(paintFirst(page)).toBe(
      `<html><head><meta charset="utf-8">${EARLY}</head><body><p>词</p><div><svg></svg></div>${DATA}${FIRST}${SECOND}</body></html>`,
    );
  });

  it('takes in a script that stands after the body', () => {
    expect(paintFirst(`<html><body>${FIRST}<p>词</p></body></html>${SECOND}`)).toBe(
      `<html><body><p>词</p>${FIRST}${SECOND}</body></html>`,
    );
  });

  it('leaves what the page needs before it is painted, and what only looks like a script', () => {
    const page = `<html><head>${EARLY}</head><body><pre>&lt;script type="module" src="/a.js"&gt;</pre></body></html>`;
    expect(paintFirst(page)).toBe(page);
  });

  it('leaves a page without a body’s end as it is', () => {
    expect(paintFirst(`<p>${FIRST}`)).toBe(`<p>${FIRST}`);
  });
});
