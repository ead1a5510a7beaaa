import { z } from 'zod';
import { localizedSchema } from '../model/Localized.ts';
import type { FormInput, FormRow, HonestyProblem } from './Form.ts';

/** Option `groups` of forms that set rows under headings. */
export const rowGroupsSchema = z
  .array(
    z.strictObject({
      label: localizedSchema.describe('小标题'),
      rows: z.array(z.string()).min(1).describe('这一组画哪些行，须在图的 rows 里'),
      isApart: z.boolean().default(false).describe('是不是另一种量：隔开来画，标记也不同'),
    }),
  )
  .default([])
  .describe('分组；不写则不分');

export type RowGroups = Readonly<z.infer<typeof rowGroupsSchema>>;

export interface RowGroup {
  readonly heading: string | null;
  readonly isApart: boolean;
  readonly rows: readonly FormRow[];
}

type GroupedInput = FormInput<{ readonly groups: RowGroups }>;

/** The chart's rows by group, in written order; a view that draws fewer rows leaves empty groups out. */
export function rowGroups(input: GroupedInput): readonly RowGroup[] {
  if (input.options.groups.length === 0) return [{ heading: null, isApart: false, rows: input.rows }];
  return input.options.groups
    .map(({ label, rows, isApart }) => {
      const found = rows.flatMap((key) => input.rows.filter((row) => row.key === key));
      return { heading: input.say(label), isApart, rows: found };
    })
    .filter((group) => group.rows.length > 0);
}

/** Every row stands in exactly one group. */
export function findUngroupedRows(input: GroupedInput): readonly HonestyProblem[] {
  if (input.options.groups.length === 0) return [];
  const named = input.options.groups.flatMap((group) => group.rows);
  return input.rows
    .filter((row) => named.filter((key) => key === row.key).length !== 1)
    .map((row) => ({
      code: 'ungrouped-row',
      found: `${row.key} 在 groups 里出现 ${named.filter((key) => key === row.key).length} 次`,
      expected: '每一行恰好在一组里',
      fix: '在 groups 里给它一组，或从 rows 里去掉它',
    }));
}
