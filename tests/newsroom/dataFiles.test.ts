import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSite } from './readSite.ts';

const BOM = '\ufeff';
const site = readSite();
const packages = site.files
  .filter((file) => /^datasets\/[^/]+\/datapackage\.json$/.test(file))
  .map((file) => ({ file, folder: posix.dirname(file) }));

const fieldSchema = z.looseObject({ name: z.string().min(1), type: z.string().min(1) });
const packageSchema = z.looseObject({
  $schema: z.string().regex(/datapackage/),
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  licenses: z.array(z.looseObject({ name: z.string(), path: z.url() })).min(1),
  sources: z.array(z.looseObject({ title: z.string() })).min(1),
  resources: z
    .array(
      z.looseObject({
        name: z.string(),
        path: z.string(),
        bytes: z.int(),
        hash: z.string(),
        schema: z.looseObject({ fields: z.array(fieldSchema).min(1) }),
      }),
    )
    .min(1),
});

describe.each(packages)('$file', ({ file, folder }) => {
  const descriptor = packageSchema.parse(JSON.parse(site.read(file)));

  it('describes its files to the byte', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = site.readBytes(posix.join(folder, path));
      expect(bytes, path).toBe(content.length);
      expect(hash.replace(/^sha256:/, ''), path).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  it('names the columns of its files in order', () => {
    for (const { path, schema } of descriptor.resources) {
      const { data, errors } = Papa.parse<string[]>(site.read(posix.join(folder, path)).replace(BOM, ''), {
        delimiter: ',',
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(schema.fields.map((field) => field.name)).toEqual(data[0]);
      expect(data.filter((row) => row.length !== data[0]!.length)).toEqual([]);
      expect(data.length).toBeGreaterThan(1);
    }
  });

  it('licenses what we compiled as CC BY 4.0', () => {
    expect(descriptor.licenses.map(({ name }) => name)).toContain('CC-BY-4.0');
  });

  it('comes with a second CSV that Excel opens as UTF-8 and runs nothing from', () => {
    const csvs = site.files.filter((name) => name.startsWith(`${folder}/`) && name.endsWith('.csv'));
    const forExcel = csvs.filter((name) => site.read(name).startsWith(BOM));
    expect(csvs).toHaveLength(2);
    expect(forExcel).toHaveLength(1);
    expect(site.read(`${folder}/data.csv`).startsWith(BOM)).toBe(false);
    const { data } = Papa.parse<string[]>(site.read(forExcel[0]!).slice(1), { delimiter: ',', skipEmptyLines: true });
    expect(data.flat().filter((cell) => /^[\s]*[=@+]|^\s*-(?!\d)/.test(cell))).toEqual([]);
  });
});

describe('data packages', () => {
  it('are at least one for each story', () => {
    expect(packages.length).toBeGreaterThanOrEqual(4);
  });
});
