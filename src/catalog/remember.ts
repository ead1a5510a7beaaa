import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('node_modules', '.cache', 'fangzhi', 'remembered');
/** Files kept, those used last first: some ten builds of a hundred stories. */
const MOST = 20_000;
const DIGEST_BYTES = 32;

/**
 * What a build made earlier of the same things, or what `make` makes of them now. `inputs` is everything the result
 * depends on beside this project's code and its packages. Safe to delete, and never believed: each file begins with the
 * digest of the rest. A build with `--no-cache`, or with FANGZHI_NO_CACHE set, neither reads nor writes any.
 */
export async function remember(
  kind: string,
  inputs: string,
  make: () => Promise<Uint8Array>,
  folder = FOLDER,
): Promise<Uint8Array> {
  if (isForgetful()) return make();
  const name = createHash('sha256').update(`${codeDigest()}\n${kind}\n${inputs}`).digest('hex');
  const file = join(folder, name);
  const known = await readWhole(file);
  if (known !== null) return known;
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  // Whole or not at all: another build, or another page of this one, may be reading or writing the same.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, Buffer.concat([digestOf(bytes), bytes]));
  await rename(draft, file);
  return bytes;
}

/** Deletes what was not used for longest, once there is more than there need be. */
export async function forgetOldest(most = MOST, folder = FOLDER): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      // Another build may have deleted it meanwhile.
      return { file, usedMs: (await stat(file).catch(() => null))?.mtimeMs ?? 0 };
    }),
  );
  const oldest = files.toSorted((one, other) => one.usedMs - other.usedMs).slice(0, names.length - most);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}

function isForgetful(): boolean {
  return process.argv.includes('--no-cache') || (process.env['FANGZHI_NO_CACHE'] ?? '') !== '';
}

async function readWhole(file: string): Promise<Uint8Array | null> {
  const stored = await readFile(file).catch(() => null);
  if (stored === null) return null;
  const bytes = stored.subarray(DIGEST_BYTES);
  if (!digestOf(bytes).equals(stored.subarray(0, DIGEST_BYTES))) return null;
  const now = new Date();
  await utimes(file, now, now).catch(() => null);
  return bytes;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

let code: string | undefined;

/** One digest of everything that is neither content nor input: the project's code, its packages, and what runs them. */
function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256').update(process.version);
  const files = globSync('src/**/*.{ts,astro,css}', { exclude: ['src/content/**'] }).toSorted();
  for (const file of [...files, 'package-lock.json']) hash.update(file).update(readFileSync(file));
  code = hash.digest('hex');
  return code;
}
