import type { Form } from './Form.ts';

/** Every chart form, by id; a chart names one of them. */
const FORMS: readonly Form<never>[] = [];

export const FORM_IDS: readonly string[] = FORMS.map((form) => form.id);

/** The form with this id. Its options are checked by `form.options` before anything is drawn. */
export function formOf(id: string): Form<unknown> | undefined {
  return FORMS.find((form) => form.id === id) as Form<unknown> | undefined;
}
