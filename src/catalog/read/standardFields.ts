import { COLUMN_WORDS } from '../../i18n/columnWords.ts';
import { columnIn } from '../../model/columnIn.ts';
import type { DatasetAsWritten } from '../../model/Dataset.ts';
import { HEDGES } from '../../model/Hedge.ts';
import { KINDS } from '../../model/Kind.ts';
import { LOCALES } from '../../model/Locale.ts';
import { localize } from '../../model/Localized.ts';
import type { StandardColumn } from '../../model/StandardColumn.ts';
import { STATUSES } from '../../model/Status.ts';

type Field = DatasetAsWritten['fields'][number];
type Constraints = Exclude<Field['constraints'], undefined>;

const REQUIRED: Constraints = { required: true };

function column(name: StandardColumn, constraints?: Constraints): Field {
  return { name, type: 'string', title: localize((locale) => COLUMN_WORDS[locale].names[name]), constraints };
}

/** A column for each language. */
function columns(name: StandardColumn, constraints?: Constraints): readonly Field[] {
  return LOCALES.map((held) => ({
    name: columnIn(name, held),
    type: 'string',
    title: localize((locale) => COLUMN_WORDS[locale].inLanguage(COLUMN_WORDS[locale].names[name], held)),
    constraints,
  }));
}

function oneOf(values: readonly string[]): Constraints {
  return { required: true, enum: [...values] };
}

const BEGINNING: readonly Field[] = [
  column('id', { required: true, unique: true, pattern: '[a-z][a-z0-9-]*' }),
  ...columns('label', REQUIRED),
  { ...column('value', { required: true, minimum: 0 }), type: 'number' },
  column('unit', REQUIRED),
  column('hedge', oneOf(HEDGES)),
];
const REMARKS: readonly Field[] = [column('noun_en'), ...columns('caveat')];

const LEDGER: readonly Field[] = [
  ...BEGINNING,
  column('printed', REQUIRED),
  column('kind', oneOf(KINDS.filter((kind) => kind !== 'reference'))),
  column('status', oneOf(STATUSES)),
  column('period', REQUIRED),
  column('sources', REQUIRED),
  column('flag', { enum: ['implausible'] }),
  ...REMARKS,
];

const REFERENCE: readonly Field[] = [
  ...BEGINNING,
  column('kind', oneOf(['reference'])),
  column('period', REQUIRED),
  ...columns('citation', REQUIRED),
  ...REMARKS,
];

/** The columns every table of a role begins with, in order; a descriptor declares only the columns that follow them. */
export function standardFields(role: DatasetAsWritten['role']): readonly Field[] {
  if (role === 'ledger') return LEDGER;
  return role === 'reference' ? REFERENCE : [];
}
