import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/catalog/read/readCatalog.ts';
import { exportDataPackage } from '../../../src/datasets/exportDataPackage.ts';

const catalog = readCatalog(join(import.meta.dirname, '../../fixtures/base'));
const dataset = catalog.datasets.get('town-harvest')!;
const source = catalog.sources.get('page')!;
const URL = 'https://example.org/datasets/town-harvest/';

describe('exportDataPackage', () => {
  const descriptor = exportDataPackage(dataset, source, URL);

  it('is a Data Package v2 with licence and sources', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'town-harvest',
      licenses: [{ name: 'CC-BY-4.0' }],
      sources: [{ title: '未署名：《镇上的收成》，报名未载，2023年9月（推断）' }],
    });
  });

  it('states the bytes and the hash of the CSV as stored, and its fields in order', () => {
    const bytes = Buffer.from(dataset.csv);
    expect(descriptor['resources']).toMatchObject([
      {
        path: 'data.csv',
        type: 'table',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        schema: { primaryKey: ['id'], fields: dataset.fields.map(({ name, type }) => ({ name, type })) },
      },
    ]);
  });
});
