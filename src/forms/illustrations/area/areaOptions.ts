import { z } from 'zod';

const insetSchema = z.strictObject({
  area: z.string().describe('面积那一行的编号'),
  length: z.string().optional().describe('长那一行的编号（米）；与宽都不写就画成正方形'),
  width: z.string().optional().describe('宽那一行的编号（米）'),
});

const growUnitSchema = z.strictObject({
  as: z.string().describe('图上的面积换成这种单位是多少的那一行'),
  size: z.string().describe('一个这样的单位有多大的那一行（平方米）'),
});

/** What an editor may set on a `area` chart. */
export const areaOptionsSchema = z.strictObject({
  show: z.string().optional().describe('写在方块正中的一行：同一面积换一种单位；不写就是 rows 的第一行'),
  side: z.string().describe('正方形的边长（公里）：按面积算出的导出数'),
  perimeter: z.string().describe('正方形的周长（公里）：按面积算出的导出数'),
  compare: z.string().describe('拿来与周长比的一行（公里），如马拉松全程'),
  cell: z.string().describe('放大来看的一格：一平方公里那一行'),
  grow: z
    .array(growUnitSchema)
    .min(1)
    .max(5)
    .optional()
    .describe('写了就在图下放一个滑块，方块从一个第一种单位长到全部；列出可换的单位，由写着同一行的视图（show）来换'),
  insets: z.array(insetSchema).max(3).default([]).describe('放大的一格里按同一比例画的参照物，从大到小'),
});

export type AreaOptions = Readonly<z.infer<typeof areaOptionsSchema>>;
