import { describe, expect, it } from 'vitest';
import { readHeaderRules } from '../../../src/cli/readHeaderRules.ts';
import { renderHeaders } from '../../../src/render/renderHeaders.ts';

describe('renderHeaders', () => {
  const rules = readHeaderRules(renderHeaders('/sub/', ['charts', 'stories'], ['404.html', 'index.html']));

  it.each(['/sub/', '/sub/index.html', '/sub/404.html', '/sub/stories/guangyuan/', '/sub/charts/'])(
    'gives %s exactly one policy on framing',
    (path) => {
      const policies = rules
        .flatMap((rule) => (rule.matches(path) ? rule.headers : []))
        .filter(([name]) => name === 'Content-Security-Policy');
      expect(policies).toEqual([['Content-Security-Policy', "frame-ancestors 'self'"]]);
    },
  );

  it('lets hashed files be kept for ever', () => {
    const headers = rules.flatMap((rule) => (rule.matches('/sub/fonts/song-1.woff2') ? rule.headers : []));
    expect(Object.fromEntries(headers)['Cache-Control']).toContain('immutable');
  });
});
