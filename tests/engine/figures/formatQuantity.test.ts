import { expect, it } from 'vitest';
import { formatQuantity } from '../../../src/figures/formatQuantity.ts';

it.each([
  [167_000, '亩', 3, '16.7万亩'],
  [11_133.3, '公顷', 3, '约1.11万公顷'],
  [11_000.4, '公顷', 3, '约1.10万公顷'],
  [9_999.6, '公顷', 3, '约1.00万公顷'],
  [9_984, '公顷', 3, '约9980公顷'],
  [0.0934, '个', 3, '0.0934个'],
  [42.2099, '公里', 3, '约42.2公里'],
  [1, '亩', 3, '1亩'],
])('formatQuantity says %f %s to %i digits', (value, measure, digits, text) => {
  expect(formatQuantity(value, measure, digits, 'zh')).toBe(text);
});

it('formatQuantity speaks English as figures do', () => {
  expect(formatQuantity(11_133.3, '公顷', 3, 'en')).toBe('about 11,100 ha');
});
