import { barForm } from './bar.ts';
import { dotForm } from './dot.ts';
import type { Form } from './Form.ts';
import { lollipopForm } from './lollipop.ts';

/** Every chart form; a chart names one of them by its id. */
const FORMS: readonly { readonly id: string }[] = [barForm, dotForm, lollipopForm];

export const FORM_IDS: readonly string[] = FORMS.map((form) => form.id);

/** The form with this id. Its options are checked by `form.options` before anything is drawn. */
export function formOf(id: string): Form<unknown> | undefined {
  return FORMS.find((form) => form.id === id) as Form<unknown> | undefined;
}
