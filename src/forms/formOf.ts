import { areaForm } from './illustrations/area/area.ts';
import { barForm } from './statistics/bar.ts';
import { blocksForm } from './illustrations/blocks.ts';
import { countsForm } from './illustrations/counts.ts';
import { dotForm } from './statistics/dot.ts';
import { flowForm } from './illustrations/flow.ts';
import type { Form } from './Form.ts';
import { lollipopForm } from './statistics/lollipop.ts';
import { panelsForm } from './illustrations/panels.ts';
import { smallUnitsForm } from './illustrations/smallUnits.ts';
import { stagesForm } from './illustrations/stages.ts';
import { tileGridForm } from './illustrations/tileGrid/tileGrid.ts';
import { treeForm } from './illustrations/tree/tree.ts';
import { unitsForm } from './illustrations/units/units.ts';

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
