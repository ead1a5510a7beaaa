import { z } from 'zod';
import { localizedSchema } from './Localized.ts';

/** `src/content/comparisons/<comparison>.yaml` */
export const comparisonSchema = z.strictObject({
  title: localizedSchema.describe('标题：能比的写比出来的结果，不能比的写读者会问的那句话；数字写成 {数据集/行}'),
  comparable: z.boolean().describe('true：数的是同一件事，可以比；false：看着像，不能比'),
  figures: z.array(z.string()).min(2).describe('放在一起的数，写 数据集/行；不能比的恰好两个'),
  measure: localizedSchema.describe('能比的：量的是什么、单位、时间；不能比的：容易当成的同一件事'),
  why: localizedSchema.describe('为什么能比，或为什么不能比'),
  say: localizedSchema.describe('读者可以怎么说'),
  alt: localizedSchema.optional().describe('给看不到图的人：一至三句，至少引一个数；能比的必写'),
  form: z.string().optional().describe('图形，forms/ 里的一种，不写是 bar；只用在能比的'),
  labels: z.record(z.string(), localizedSchema).default({}).describe('图上用的短标签，按 数据集/行；只用在能比的'),
  emphasis: z.array(z.string()).default([]).describe('用印泥红突出的一个数；只用在能比的'),
  options: z.record(z.string(), z.unknown()).default({}).describe('这种图形自己的设置；只用在能比的'),
});

export type ComparisonAsWritten = Readonly<z.infer<typeof comparisonSchema>>;

/** A comparison whose figures are all known to exist. */
export interface Comparison extends ComparisonAsWritten {
  readonly id: string;
}
