import { describe, expect, it } from 'vitest';
import { readSite } from './readSite.ts';

describe('two builds of one commit', () => {
  const [first, second] = [readSite('main'), readSite('again')];

  it('have the same files', () => {
    expect(second.files).toEqual(first.files);
  });

  it('have the same bytes, whatever the time zone, language and folder', () => {
    const different = first.files.filter(
      (file) => second.has(file) && !first.readBytes(file).equals(second.readBytes(file)),
    );
    expect(different).toEqual([]);
  });
});
