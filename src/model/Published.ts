import { z } from 'zod';
import { isoDateSchema } from './isoDate.ts';
import { localizedSchema } from './Localized.ts';

const withdrawnSchema = z.strictObject({
  date: isoDateSchema.describe('撤下的日期'),
  title: localizedSchema.describe('图原来的标题，写成普通文字'),
  reason: localizedSchema.describe('为什么撤下，一句话'),
  successor: z.string().optional().describe('代替它的图，没有就不写'),
});

/** `src/content/published.yaml`: every chart ever published. An id in it is never used for another chart. */
export const publishedSchema = z.strictObject({
  charts: z.array(z.string()).default([]).describe('发表过的图，现在还在'),
  withdrawn: z.record(z.string(), withdrawnSchema).default({}).describe('发表过、后来撤下的图'),
});

/** A chart that was taken back: its embeds say so. */
export type WithdrawnChart = Readonly<z.infer<typeof withdrawnSchema>> & { readonly id: string };
