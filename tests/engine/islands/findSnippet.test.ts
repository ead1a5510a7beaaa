import { describe, expect, it } from 'vitest';
import { findSnippet } from '../../../src/islands/search/findSnippet.ts';

describe('findSnippet', () => {
  it('shows the words around a match', () => {
    const { before, match, after } = findSnippet(`${'前'.repeat(50)}产业专班${'后'.repeat(100)}`, '产业专班');
    expect(match).toBe('产业专班');
    expect(before).toBe(`…${'前'.repeat(28)}`);
    expect(after).toBe(`${'后'.repeat(56)}…`);
  });

  it('falls back to the longest part of the query that is there', () => {
    expect(findSnippet('各产业都有专班', '产业专班').match).toBe('产业');
  });

  it('takes Latin words whole, in the query and in the text', () => {
    const text =
      'The caption counts orchards that do not yet bear fruit, and how large it is in other units is ours to say.';
    expect(findSnippet(text, 'kiwifruit').match).toBe('');
    expect(findSnippet(text, 'kiwifruit orchard').match).toBe('orchard');
    const { before, match, after } = findSnippet(
      `${'many words here '.repeat(9)}task force ${'and more after it '.repeat(9)}`,
      'task force',
    );
    expect(match).toBe('task force');
    expect(before).toMatch(/^…(?:many|words|here) /u);
    expect(after).toMatch(/ (?:and|more|after|it)…$/u);
  });

  it('shows the beginning when nothing matches', () => {
    expect(findSnippet('短文', 'xyz')).toEqual({ before: '短文', match: '', after: '' });
  });
});
