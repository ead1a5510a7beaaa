import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetOldest, remember } from '../../../src/catalog/remember.ts';

let folder = '';
let made = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fangzhi-remember-'));
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete process.env['FANGZHI_NO_CACHE'];
});

async function recall(inputs: string, kind = 'png'): Promise<string> {
  const make = (): Promise<Uint8Array> => {
    made += 1;
    return Promise.resolve(Buffer.from(`${kind} of ${inputs}`));
  };
  return Buffer.from(await remember(kind, inputs, make, folder)).toString();
}

describe('remember', () => {
  it('makes a thing once, and another of other inputs or another kind', async () => {
    expect([await recall('a'), await recall('a'), made]).toEqual(['png of a', 'png of a', 1]);
    expect([await recall('b'), await recall('a', 'svg'), made]).toEqual(['png of b', 'svg of a', 3]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['changed in one byte', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
    ['emptied', () => Buffer.alloc(0)],
  ])('does not believe a file that was %s', async (_how, spoil) => {
    await recall('a longer list of inputs');
    const [file = ''] = readdirSync(folder);
    writeFileSync(join(folder, file), spoil(readFileSync(join(folder, file))));
    expect(await recall('a longer list of inputs')).toBe('png of a longer list of inputs');
    expect(made).toBe(2);
  });

  it('neither reads nor writes where it is told not to', async () => {
    process.env['FANGZHI_NO_CACHE'] = '1';
    await recall('a');
    await recall('a');
    expect(made).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('forgets what was used longest ago', async () => {
    for (const inputs of ['a', 'b', 'c']) {
      const before = new Set(readdirSync(folder));
      await recall(inputs);
      const [file = ''] = readdirSync(folder).filter((name) => !before.has(name));
      utimesSync(join(folder, file), 1000, inputs === 'b' ? 10 : 20);
    }
    await forgetOldest(2, folder);
    await Promise.all([recall('a'), recall('c')]);
    expect(made).toBe(3);
    await recall('b');
    expect(made).toBe(4);
  });
});
