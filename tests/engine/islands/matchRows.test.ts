import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/islands/search/foldText.ts';
import { formatLedgerQuery, ledgerQuery } from '../../../src/islands/ledger/ledgerQuery.ts';
import type { LedgerRow } from '../../../src/islands/ledger/LedgerRow.ts';
import { matchRows } from '../../../src/islands/ledger/matchRows.ts';

const row = (id: string, value: number, unit: string, words: string): LedgerRow => ({
  id,
  story: 'guangyuan',
  unit,
  hedge: 'exact',
  status: 'done',
  kind: 'capacity',
  value,
  text: foldText(words),
});
const ROWS = [
  row('a', 61.5, '万吨', '电解铝产能 61.5 万吨'),
  row('b', 170, '万吨', '再生铝产能'),
  row('c', 28, '个', '专班签约项目'),
  row('d', 61.5, '万吨', '又一个'),
];
const ask = (search: string): readonly string[] =>
  matchRows(ROWS, ledgerQuery(new URLSearchParams(search))).map((index) => ROWS[index]!.id);

describe('matchRows', () => {
  it('finds words in the middle of Chinese text, width, case and spaces aside', () => {
    expect(ask('q=生铝')).toEqual(['b']);
    expect(ask('q=６１.５万 吨')).toEqual(['a']);
    expect(ask('q=鑫')).toEqual([]);
  });

  it('filters by all that is asked', () => {
    expect(ask('unit=万吨&q=产能')).toEqual(['a', 'b']);
    expect(ask('unit=万吨&kind=count')).toEqual([]);
  });

  it('sorts within a unit, equal values in their order, and never across units', () => {
    expect(ask('unit=万吨&sort=down')).toEqual(['b', 'a', 'd']);
    expect(ask('unit=万吨&sort=up')).toEqual(['a', 'd', 'b']);
    expect(ask('sort=down')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('ledgerQuery', () => {
  it('is written into an address and read back', () => {
    const query = ledgerQuery(new URLSearchParams('q=铝&unit=亿元&sort=up'));
    expect(ledgerQuery(new URLSearchParams(formatLedgerQuery(query)))).toEqual(query);
    expect(formatLedgerQuery(ledgerQuery(new URLSearchParams('sort=up')))).toBe('');
  });
});
