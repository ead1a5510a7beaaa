import { z } from 'zod';
import type { FigureId } from './Figure.ts';
import { isoDateSchema } from './isoDate.ts';
import type { Locale } from './Locale.ts';

const correctionSchema = z.strictObject({
  date: isoDateSchema.describe('更正日期'),
  text: z.string().describe('更正了什么'),
});

/** Front matter of `src/content/stories/<story>/<locale>.mdx`; texts may cite figures. */
export const storySchema = z.strictObject({
  title: z.string().min(1).describe('标题：一句话的发现；数字写成 {数据集/行}'),
  standfirst: z.string().min(1).describe('导语'),
  source: z.string().describe('data/sources 里的出处编号'),
  article: z.string().describe('出处里的文章编号'),
  place: z.string().describe('地名'),
  region: z.string().describe('所在省份'),
  provinceCode: z
    .string()
    .regex(/^\d{6}$/, '写成六位数字，加引号，如 "510000"')
    .describe('GB/T 2260 省级代码'),
  published: isoDateSchema.describe('本站发表日期'),
  hero: z.string().describe('篇首的图'),
  heroFigure: z.string().describe('首页卡片上的大数'),
  keyFigures: z
    .array(z.strictObject({ id: z.string().describe('数据集/行'), label: z.string().describe('数下面的一行字') }))
    .min(1)
    .max(5)
    .describe('数字条：一至五个'),
  corrections: z.array(correctionSchema).default([]).describe('更正'),
});

export type StoryAsWritten = Readonly<z.infer<typeof storySchema>>;

/** A story's front matter with what its body uses. */
export interface Story extends StoryAsWritten {
  readonly id: string;
  readonly locale: Locale;
  /** Content-collection id and path relative to the content root. */
  readonly file: string;
  readonly figureIds: readonly FigureId[];
  readonly chartIds: readonly string[];
  /** Plain text of the body, figures formatted, for search and feed. */
  readonly text: string;
  /** Section headings in order: `id` is the anchor. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}
