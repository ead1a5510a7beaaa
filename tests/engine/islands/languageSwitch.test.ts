// @vitest-environment jsdom
import { expect, it } from 'vitest';
import '../../../src/islands/page/LanguageSwitch.ts';

it.each([
  ['#投资', '#investment'],
  ['#%E6%8A%95%E8%B5%84', '#investment'],
  ['#chart-places', '#chart-places'],
  ['#%', '#%'],
  ['#%E4%B8', '#%E4%B8'],
  ['#constructor', '#constructor'],
])('%s leads to %s of the other language', (hash, kept) => {
  history.replaceState(null, '', `/stories/a/?a=b${hash}`);
  document.body.innerHTML = `<language-switch><a href="/en/stories/a/" data-anchors='{"投资":"investment"}'>English</a></language-switch>`;
  const link = document.querySelector('a')!;
  link.addEventListener('click', (event) => {
    event.preventDefault();
  });
  link.click();
  expect([link.pathname, link.search, link.hash]).toEqual(['/en/stories/a/', '?a=b', kept]);
});
