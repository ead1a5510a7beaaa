import { describe, expect, it } from 'vitest';
import { pseudoCsv, pseudoStory, pseudoYaml } from '../../pseudo/pseudoContent.ts';
import { pseudoText } from '../../pseudo/pseudoText.ts';

const SENTENCES = [
  'Stories',
  'Design capacity of single projects: another matter',
  'A program set the signs of equality; editors wrote the reasons.',
];

describe('pseudo text', () => {
  it.each(SENTENCES)('is two fifths longer, in words of the same marks: %s', (text) => {
    const said = pseudoText(text);
    expect(said.length / text.length).toBeGreaterThanOrEqual(1.35);
    expect(said.length / text.length).toBeLessThanOrEqual(1.5);
    expect(said.replaceAll(/[^.;:]/gu, '')).toBe(text.replaceAll(/[^.;:]/gu, ''));
  });

  it.each(SENTENCES)('is not made pseudo twice: %s', (text) => {
    expect(pseudoText(pseudoText(text))).toBe(pseudoText(text));
  });

  it('keeps figures, tags, addresses and what it is told to', () => {
    const kept = ['{town/harvest}', '<Fig id="town/harvest" />', '<Date at="2023">May 2023</Date>', 'tonnes'];
    const said = pseudoText(`Of ${kept.join(' and of ')} or [a page](https://fangzhi.example/a/)`, ['tonnes']);
    for (const part of [...kept, '](https://fangzhi.example/a/)']) expect(said).toContain(part);
  });

  it('leaves Chinese, and the length of an abbreviation', () => {
    expect(pseudoText('四川')).toBe('四川');
    expect(pseudoText('SC')).toHaveLength(2);
  });
});

describe('pseudo content', () => {
  it('stands beside the English of YAML, with a column for each English one', () => {
    const said = pseudoYaml('title: { zh: 图, en: A chart }\nfields:\n  - name: name_en\n    type: string\n');
    expect(said).toMatch(/en: A chart, qps: .*çh/u);
    expect(said).toContain('name: name_qps');
  });

  it('stands beside the English of tables, but for what belongs to numbers', () => {
    const [header, row] = pseudoCsv('id,label_en,noun_en\na,"Cats, dogs",cats\n').split('\n');
    expect(header).toBe('id,label_en,label_qps,noun_en');
    expect(row).toMatch(/^a,"Cats, dogs","[^"]*[âéö][^"]*",cats$/u);
  });

  it('is a story with the ids and figures of the English one', () => {
    const front =
      'title: One\nstandfirst: Two\nsource: page\nplace: Town\nregion: Fujian\nkeyFigures:\n  - id: a/b\n    label: Cats';
    const said = pseudoStory(`---\n${front}\n---\n\n## How\n\n<Chart id="cats" />\n`);
    expect(said).toMatch(/^source: page$/mu);
    expect(said).toContain('id: a/b');
    expect(said).toContain('<Chart id="cats" />');
    expect(said).not.toMatch(/label: Cats|## How\b/u);
  });
});
