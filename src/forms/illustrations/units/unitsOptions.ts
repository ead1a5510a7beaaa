import { z } from 'zod';
import { UNIT_SHAPES } from '../../marks/unitMarks.ts';
import { localizedSchema } from '../../../model/Localized.ts';

/** What an editor may set on a `units` chart. */
export const unitsOptionsSchema = z.strictObject({
  arrangement: z
    .enum(['apart', 'together', 'amounts'])
    .default('apart')
    .describe('怎么摆：apart 按行分开，together 合成一片，amounts 把有金额的行与它的金额放在一起'),
  mark: z.enum(UNIT_SHAPES).default('dot').describe('一个单位画成什么：dot 圆点，person 小人'),
  whole: z.string().optional().describe('各行相加应等于的一行；写了就查'),
  amounts: z.record(z.string(), z.string()).default({}).describe('哪一行有金额：行编号 → 金额那一行的编号'),
  restNote: localizedSchema.optional().describe('没有金额的各行上面的一句话'),
});

export type UnitsOptions = Readonly<z.infer<typeof unitsOptionsSchema>>;
