import type { FormInput, FormRow } from '../../../src/forms/Form.ts';
import { DRAWING_WORDS } from '../../../src/i18n/drawingWords.ts';
import type { Figure } from '../../../src/model/Figure.ts';
import type { Locale } from '../../../src/model/Locale.ts';

export interface RowAsTyped extends Partial<Figure> {
  readonly key: string;
  readonly labelText?: string;
  readonly text?: string;
  readonly number?: string;
  readonly isEmphasised?: boolean;
  readonly countsAlike?: readonly string[];
}

/** A row for tests: only what the test is about needs saying. */
export function formRow(typed: RowAsTyped): FormRow {
  const { key, labelText, text, number, isEmphasised, countsAlike, ...figure } = typed;
  const value = figure.value ?? 1;
  const unit = figure.unit ?? '个';
  const whole: Figure = {
    id: `data/${key}`,
    dataset: 'data',
    row: key,
    story: 'guangyuan',
    value,
    valueText: String(value),
    unit,
    hedge: 'exact',
    printed: `${value}${unit}`,
    label: { zh: key, en: key },
    nounEn: null,
    kind: 'count',
    status: 'done',
    period: '2023-09',
    flag: null,
    caveat: null,
    locators: [],
    citation: null,
    cells: {},
    ...figure,
  };
  return {
    key,
    figure: whole,
    label: labelText ?? key,
    text: text ?? `${value}${unit}`,
    number: number ?? String(value),
    isEmphasised: isEmphasised ?? false,
    countsAlike: countsAlike ?? [],
  };
}

interface InputAsTyped {
  readonly widthPx?: number;
  readonly locale?: Locale;
  readonly others?: readonly FormRow[];
}

/** What a form is given, for tests; `others` are figures that options name beside the rows. */
export function formInput<Options>(
  rows: readonly FormRow[],
  options: Options,
  { widthPx = 720, locale = 'zh', others = [] }: InputAsTyped = {},
): FormInput<Options> {
  const rowOf = (id: string): FormRow => {
    const found = [...rows, ...others].find((row) => row.key === id);
    if (found === undefined) throw new Error(`no row ${id}`);
    return found;
  };
  return { rows, options, widthPx, locale, words: DRAWING_WORDS[locale], say: (text) => text[locale], rowOf };
}
