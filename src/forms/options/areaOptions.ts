import { z } from 'zod';

const insetSchema = z.strictObject({
  area: z.string().describe('面积那一行的编号'),
  length: z.string().optional().describe('长那一行的编号（米）；与宽都不写就画成正方形'),
  width: z.string().optional().describe('宽那一行的编号（米）'),
});

/** What an editor may set on a `area` chart. */
export const areaOptionsSchema = z.strictObject({
  show: z.string().optional().describe('写在方块正中的一行：同一面积换一种单位；不写就是 rows 的第一行'),
  side: z.string().describe('正方形的边长（公里）：按面积算出的导出数'),
  perimeter: z.string().describe('正方形的周长（公里）：按面积算出的导出数'),
  compare: z.string().describe('拿来与周长比的一行（公里），如马拉松全程'),
  cell: z.string().describe('放大来看的一格：一平方公里那一行'),
  insets: z.array(insetSchema).max(3).default([]).describe('放大的一格里按同一比例画的参照物，从大到小'),
});

export type AreaOptions = Readonly<z.infer<typeof areaOptionsSchema>>;
