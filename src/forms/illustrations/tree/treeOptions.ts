import { z } from 'zod';
import { localizedSchema } from '../../../model/Localized.ts';

/** What an editor may set on a `tree` chart. */
export const treeOptionsSchema = z.strictObject({
  root: localizedSchema.describe('树根上的名称，写成 {name:“1331”}：名称里的数字不是台账里的数'),
  branches: z.array(z.string()).min(1).describe('连在树根上的行；其余各行排在下面，不连线'),
  marks: z
    .record(z.string(), z.enum(['square', 'person', 'dot']))
    .default({})
    .describe('各行的一个单位画成什么：square 方块（不写就是它），person 小人，dot 圆点'),
  parts: z
    .record(z.string(), z.string())
    .default({})
    .describe('哪一行里有多少另成一类：行编号 → 部分那一行的编号，这部分用印泥红'),
});

export type TreeOptions = Readonly<z.infer<typeof treeOptionsSchema>>;
