// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../../src/islands/search/siteSearch.ts';

const DOCUMENTS = [{ id: '/stories/a/', kind: 'story', title: '再生铝', text: '再生铝产能' }];
const WORDS = JSON.stringify({ count: '{n} found', empty: 'nothing', failed: 'offline' });
const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const input = (): HTMLInputElement => document.querySelector('input')!;

function type(value: string, event: Event = new InputEvent('input', { bubbles: true })): Promise<unknown> {
  input().value = value;
  input().dispatchEvent(event);
  return vi.runAllTimersAsync();
}

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/search/');
  document.body.innerHTML = `<site-search data-index="/i.json" data-words='${WORDS}'><form><input type="search"></form><p role="status"></p><ol></ol></site-search>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('says that it could not fetch what it searches, and tries again with the next question and back on line', async () => {
  const fetched = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValueOnce({ ok: false, status: 503 })
    .mockResolvedValue({ ok: true, json: () => Promise.resolve(DOCUMENTS) });
  vi.stubGlobal('fetch', fetched);
  await type('再生铝');
  expect(said()).toBe('offline');
  await type('再生');
  expect(said()).toBe('offline');
  window.dispatchEvent(new Event('online'));
  await vi.runAllTimersAsync();
  expect([said(), document.querySelectorAll('li').length]).toEqual(['1 found', 1]);
});

it('letters from which a character is being composed are no question', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve({ ok: true, json: () => Promise.resolve(DOCUMENTS) })),
  );
  await type('zai sheng', new InputEvent('input', { bubbles: true, isComposing: true }));
  expect([said(), location.search]).toEqual(['', '']);
  await type('再生', new CompositionEvent('compositionend', { bubbles: true }));
  expect(said()).toBe('1 found');
});
