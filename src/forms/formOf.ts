import { areaForm } from './area.ts';
import { barForm } from './bar.ts';
import { blocksForm } from './blocks.ts';
import { countsForm } from './counts.ts';
import { dotForm } from './dot.ts';
import { flowForm } from './flow.ts';
import type { Form } from './Form.ts';
import { lollipopForm } from './lollipop.ts';
import { panelsForm } from './panels.ts';
import { smallUnitsForm } from './smallUnits.ts';
import { stagesForm } from './stages.ts';
import { tileGridForm } from './tileGrid.ts';
import { treeForm } from './tree.ts';
import { unitsForm } from './units.ts';

/** Every chart form; a chart names one of them by its id. */
const FORMS: readonly { readonly id: string }[] = [
  areaForm,
  barForm,
  blocksForm,
  countsForm,
  dotForm,
  flowForm,
  lollipopForm,
  panelsForm,
  smallUnitsForm,
  stagesForm,
  tileGridForm,
  treeForm,
  unitsForm,
];

export const FORM_IDS: readonly string[] = FORMS.map((form) => form.id);

/** The form with this id. Its options are checked by `form.options` before anything is drawn. */
export function formOf(id: string): Form<unknown> | undefined {
  return FORMS.find((form) => form.id === id) as Form<unknown> | undefined;
}
