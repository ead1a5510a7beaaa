import { z } from 'zod';
import { isoDateSchema } from './isoDate.ts';
import { localizedSchema } from './Localized.ts';

const viewSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, '写成小写字母、数字和连字符，如 per-household')
    .describe('视图编号，会出现在网址里'),
  label: localizedSchema.describe('按钮上的字'),
  options: z.record(z.string(), z.unknown()).default({}).describe('覆盖 options 的设置'),
  rows: z.array(z.string()).optional().describe('这个视图画哪些行'),
});

const correctionSchema = z.strictObject({
  date: isoDateSchema.describe('更正的日期'),
  text: localizedSchema.describe('更正了什么'),
});

/** `src/content/charts/<chart>.yaml` */
export const chartSchema = z.strictObject({
  dataset: z.string().describe('主数据集'),
  form: z.string().describe('图形，forms/ 里的一种'),
  story: z.string().optional().describe('所属故事；首页的图不写'),
  title: localizedSchema.describe('标题：一句话的发现；数字写成 {数据集/行}'),
  subtitle: localizedSchema.describe('副题：量的是什么、单位、时间'),
  alt: localizedSchema.describe('文字描述：一至三句，至少引一个数'),
  note: localizedSchema.optional().describe('读图须知'),
  rows: z.array(z.string()).optional().describe('画哪些行，按画的顺序；不写则全画。他集的行写 数据集/行'),
  labels: z.record(z.string(), localizedSchema).default({}).describe('图上用的短标签，按行编号'),
  emphasis: z.array(z.string()).default([]).describe('用印泥红突出的行'),
  options: z.record(z.string(), z.unknown()).default({}).describe('这种图形自己的设置'),
  corrections: z.array(correctionSchema).default([]).describe('发表以后的更正，图嵌在哪里都会写着'),
  views: z.array(viewSchema).default([]).describe('同一张图的几个视图；第一种是默认'),
});

export type ChartAsWritten = Readonly<z.infer<typeof chartSchema>>;

/** A chart whose references are all known to exist. */
export interface Chart extends ChartAsWritten {
  readonly id: string;
}
