import { expect, it } from 'vitest';
import { escapeXml } from '../../../src/publish/escapeXml.ts';

it('escapeXml leaves nothing that could open a tag, an entity or end an attribute', () => {
  expect(escapeXml('<a href="x">R&amp;D</a>')).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;amp;D&lt;/a&gt;');
});
