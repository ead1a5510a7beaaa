// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../../src/islands/ledger/LedgerTable.ts';

const row = (id: string, words: string): string =>
  `<li class="entry" id="${id}" data-value="1" data-unit="个"><p>${words}</p><details></details></li>`;
const PAGE = `<ledger-table data-count="{n}/{all}" data-none="none">
  <form><input type="search" name="q"></form><p role="status"></p>
  <section id="guangyuan"><h2>四川·广元</h2><ol>${row('a--x', '产能')}${row('a--y', '光伏')}</ol></section>
  <section id="xiuwen"><h2>贵州·修文</h2><ol>${row('b--z', '面积')}</ol></section>
</ledger-table>`;

const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const input = (): HTMLInputElement => document.querySelector('input')!;

function type(value: string, event: Event): void {
  input().value = value;
  input().dispatchEvent(event);
}

function open(address: string): void {
  history.replaceState(null, '', address);
  document.body.innerHTML = PAGE;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {
        // Nothing comes into sight.
      }
      unobserve(): void {
        // Nothing leaves it.
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each(['#%', '#%E4%B8'])('an address that ends with %s opens the page as it is', async (hash) => {
  const failed = vi.fn();
  process.on('unhandledRejection', failed);
  open(`/figures/${hash}`);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', failed);
  expect(failed).not.toHaveBeenCalled();
});

it.each([
  ['广元', '2/3'],
  ['Guangyuan', '2/3'],
  ['四川', '2/3'],
  ['修文', '1/3'],
  ['产能', '1/3'],
])('%s finds %s', async (words, count) => {
  open('/figures/');
  type(words, new InputEvent('input', { bubbles: true }));
  await vi.runAllTimersAsync();
  expect(said()).toBe(count);
});

it('letters from which a character is being composed are no question, the character is', async () => {
  open('/figures/');
  type('guang y', new InputEvent('input', { bubbles: true, isComposing: true }));
  await vi.runAllTimersAsync();
  expect([said(), location.search]).toEqual(['', '']);
  type('光', new CompositionEvent('compositionend', { bubbles: true }));
  await vi.runAllTimersAsync();
  expect([said(), location.search]).toEqual(['1/3', '?q=%E5%85%89']);
});

it('what was typed before a composition is not written into the address with its letters', async () => {
  open('/figures/');
  type('面', new InputEvent('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(100);
  input().dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
  type('面ji', new InputEvent('input', { bubbles: true, isComposing: true }));
  await vi.runAllTimersAsync();
  expect(location.search).toBe('');
});
