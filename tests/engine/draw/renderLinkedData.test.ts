import { describe, expect, it } from 'vitest';
import { renderLinkedData } from '../../../src/publish/linked/renderLinkedData.ts';

describe('renderLinkedData', () => {
  const hostile = '</script><script>alert(1)</script><!-- & \u2028\u2029 "';

  it('cannot be ended by a text in it', () => {
    expect(renderLinkedData({ name: hostile })).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('means what was given', () => {
    expect(JSON.parse(renderLinkedData({ name: hostile }))).toEqual({
      '@context': 'https://schema.org',
      name: hostile,
    });
  });
});
