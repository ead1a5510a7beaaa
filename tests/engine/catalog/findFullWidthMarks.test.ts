import { describe, expect, it } from 'vitest';
import { findFullWidthMarks } from '../../../src/catalog/read/findFullWidthMarks.ts';

const signs = (yaml: string) => findFullWidthMarks(yaml).map(({ offset }) => `${offset}${yaml[offset] ?? ''}`);

describe('findFullWidthMarks', () => {
  it.each([
    ['a colon after a key', 'title：x\n', ['5：']],
    ['a colon in a map', "title: { zh: 'x'， en：'y' }\n", ['16，', '20：']],
    ['commas between names', 'rows: [a， b，c]\n', ['8，', '11，']],
    ['a comma before the next line of a list', "rows: [\n  'a'，\n  'b']\n", ['13，']],
  ])('finds %s', (_, yaml, found) => {
    expect(signs(yaml)).toEqual(found);
  });

  it.each([
    ['quoted text', "title: { zh: 'GDP：a，b', en: 'x，y: z' }\n"],
    ['plain text', 'title: 小麦，GDP：多\n'],
    ['text of a map', 'title: { zh: 小麦，稻谷：都收, en: x }\n'],
    ['text below its key', 'note: >-\n  小麦\n  gdp：多\n\nform: bar\n'],
    ['a comment', '# note：x\n'],
  ])('leaves alone those of %s', (_, yaml) => {
    expect(signs(yaml)).toEqual([]);
  });

  it('goes on after text below a key', () => {
    expect(signs('note: |\n  gdp：多\nform：bar\n')).toEqual(['20：']);
  });
});
