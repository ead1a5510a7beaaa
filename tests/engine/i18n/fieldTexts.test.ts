import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STORY_COMPONENTS } from '../../../src/catalog/read/story/storyComponents.ts';
import { FORM_IDS, formOf } from '../../../src/forms/formOf.ts';
import { enComponentExample } from '../../../src/i18n/problems/en/enComponentExample.ts';
import { enFieldText } from '../../../src/i18n/problems/en/enFieldText.ts';
import { zhComponentExample } from '../../../src/i18n/problems/zh/zhComponentExample.ts';
import { chartSchema } from '../../../src/model/Chart.ts';
import { comparisonSchema } from '../../../src/model/Comparison.ts';
import { datasetSchema } from '../../../src/model/Dataset.ts';
import { editionsSchema } from '../../../src/model/Editions.ts';
import { publishedSchema } from '../../../src/model/Published.ts';
import { sourceSchema } from '../../../src/model/Source.ts';
import { storySchema } from '../../../src/model/Story.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  chart: chartSchema,
  comparison: comparisonSchema,
  dataset: datasetSchema,
  editions: editionsSchema,
  published: publishedSchema,
  source: sourceSchema,
  story: storySchema,
  ...Object.fromEntries(FORM_IDS.map((id) => [`options of ${id}`, formOf(id)?.options ?? z.never()])),
};

/** Everything a schema says anywhere in it. */
function descriptionsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' ? [inner] : descriptionsIn(inner),
  );
}

describe('what schemas say', () => {
  it.each(Object.entries(SCHEMAS))('of a %s is said in English too', (_, schema) => {
    const said = descriptionsIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
    expect(said.filter((text) => enFieldText(text) === '')).toEqual([]);
    expect(said.map(enFieldText).join('\n')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('components of stories', () => {
  it.each(Object.keys(STORY_COMPONENTS))('have an example of %s in both languages', (name) => {
    for (const example of [zhComponentExample(name), enComponentExample(name)]) expect(example).not.toBe(`<${name}>`);
    expect(enComponentExample(name)).not.toMatch(/\p{Script=Han}/u);
  });
});
