import { z } from 'zod';
import { localizedSchema } from './Localized.ts';
import type { DerivedFigure, Figure } from './Figure.ts';

const fieldSchema = z.strictObject({
  name: z.string().describe('列名，与 CSV 表头一致'),
  type: z.enum(['string', 'number', 'integer', 'boolean', 'year']).describe('Table Schema 类型'),
  title: localizedSchema.describe('列的名称'),
  unit: z.string().optional().describe('这一列的单位；台账的单位逐行写在 unit 列，不在这里'),
  constraints: z
    .strictObject({
      required: z.boolean().optional().describe('不许留空'),
      unique: z.boolean().optional().describe('不许重复'),
      enum: z.array(z.string()).optional().describe('只许这些值'),
      pattern: z.string().optional().describe('须整格符合的正则表达式'),
      minimum: z.number().optional().describe('最小值'),
      maximum: z.number().optional().describe('最大值'),
    })
    .optional()
    .describe('约束，Table Schema 词汇'),
});

const identitySchema = z.strictObject({
  sum: z.array(z.string()).min(2).describe('相加的各行编号'),
  equals: z.string().describe('应等于的一行'),
});

const notAddableSchema = z.strictObject({
  rows: z.array(z.string()).min(2).describe('不能相加的各行编号；也可写 数据集/行'),
  because: localizedSchema.describe('为什么不能相加'),
});

const derivedSchema = z.strictObject({
  id: z.string().describe('导出数的编号，在数据集内唯一'),
  label: localizedSchema.describe('它是什么'),
  formula: z.string().describe('算式，如 a / b；可用 + - * / ( ) 与 sqrt()'),
  with: z.record(z.string(), z.string()).describe('算式里的字母各是哪一行；也可写 数据集/行'),
  unit: z.string().describe('结果的单位'),
  digits: z.number().int().min(0).max(6).describe('保留几位小数'),
  nounEn: z.string().optional().describe('英文里数的是什么'),
});

/** `data/<dataset>/dataset.yaml`, in Data Package vocabulary. */
export const datasetSchema = z.strictObject({
  title: localizedSchema.describe('数据集名称'),
  description: localizedSchema.describe('它是什么，怎么来的'),
  role: z
    .enum(['ledger', 'reference', 'table'])
    .describe('ledger：报纸上的数字；reference：版面之外的参照数；table：其他表格'),
  story: z.string().optional().describe('所属故事（台账必填）'),
  source: z.string().optional().describe('data/sources 里的出处编号（台账必填）'),
  citation: localizedSchema.optional().describe('表格的出处（role: table 用；台账写 source，参照数逐行写）'),
  caveats: z.array(localizedSchema).describe('读数须知'),
  fields: z.array(fieldSchema).default([]).describe('各列；台账和参照数的固定列不用写，只写自己加的列'),
  identities: z.array(identitySchema).default([]).describe('必须成立的等式'),
  notAddable: z.array(notAddableSchema).default([]).describe('哪些行不能相加，为什么'),
  countsAlike: z.array(z.string()).default([]).describe('数同样东西的几个量词，如 [个, 项]；它们的数可以相加'),
  derived: z.array(derivedSchema).default([]).describe('本站由这些数算出的数'),
  license: z.literal('CC-BY-4.0').describe('许可'),
});

export type DatasetAsWritten = Readonly<z.infer<typeof datasetSchema>>;

/** A checked dataset with its rows. */
export interface Dataset extends DatasetAsWritten {
  readonly id: string;
  /** Cells by column name, in file order, as spelled. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The CSV exactly as stored. */
  readonly csv: string;
  readonly figures: readonly Figure[];
  readonly derivedFigures: readonly DerivedFigure[];
}
