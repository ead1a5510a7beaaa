import { describe, expect, it } from 'vitest';
import { findEnglishNumbers } from '../../../src/figures/findEnglishNumbers.ts';

const found = (text: string) => findEnglishNumbers(text).map((each) => each.text);

describe('findEnglishNumbers', () => {
  it.each([
    ['three links of one chain', 'three'],
    ['Seventeen task forces', 'Seventeen'],
    ['forty-two firms', 'forty-two'],
    ['forty two firms', 'forty two'],
    ['a hundred and twenty rooms', 'a hundred and twenty'],
    ['one hundred projects', 'one hundred'],
    ['two thousand firms', 'two thousand'],
    ['a million tonnes', 'a million'],
    ['a hundred-billion-yuan cluster', 'a hundred-billion'],
    ['a dozen projects', 'a dozen'],
    ['two dozen', 'two dozen'],
    ['half a dozen firms', 'half a dozen'],
    ['two thirds of them', 'two thirds'],
    ['a two-thirds share', 'two-thirds'],
    ['a third of the projects', 'a third'],
    ['one third', 'one third'],
    ['a quarter of the firms', 'a quarter of'],
    ['three quarters of them', 'three quarters'],
    ['half of the firms', 'half'],
    ['half the firms', 'half'],
    ['one and a half times', 'one and a half'],
    ['twice as many firms', 'twice as'],
    ['twice the capacity', 'twice the'],
    ['double the capacity', 'double the'],
    ['a threefold rise', 'threefold'],
    ['ten per cent', 'ten per cent'],
    ['one percent', 'one percent'],
    ['the third task force', 'third'],
    ['its twentieth year', 'twentieth'],
    ['a five-year plan', 'five'],
    ['one in ten', 'ten'],
  ])('flags %s', (text, typed) => {
    expect(found(text)).toEqual([typed]);
  });

  it.each([
    ...['one of them', 'one another', 'one day', 'no one', 'one link feeds another', 'one by one', 'one-to-one'],
    ...['at first', 'first of all', 'the first step', 'a second look', 'the second is written', 'second-hand'],
    ...['once round', 'counted twice', 'a sum would count twice', 'a scale of doublings', 'doubled'],
    ...['hundreds of firms', 'tens of thousands', 'hundreds of millions of yuan', 'several hundred', 'a few thousand'],
    ...['dozens of firms', 'million tonnes', 'RMB billion', 'every quarter', 'quarterly'],
    ...[
      'the first half of the year',
      'half-finished',
      'halfway',
      'third-party checks',
      'a third party',
      'a two-way street',
    ],
    ...['three-dimensional', 'the Three Gorges', 'often', 'attend', 'weight'],
    ...['both of them', 'a couple of words', 'a single number', 'alone', 'someone', 'everyone', 'phone'],
  ])('lets %s stand', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says where', () => {
    const text = 'It has three, then a dozen.';
    expect(findEnglishNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['three', 'a dozen']);
  });
});
