import type { DatasetAsWritten } from './Dataset.ts';
import { HEDGES } from './Hedge.ts';
import { KINDS } from './Kind.ts';
import { STATUSES } from './Status.ts';

type Field = DatasetAsWritten['fields'][number];

const REQUIRED = { required: true } as const;

const ID: Field = {
  name: 'id',
  type: 'string',
  title: { zh: '编号', en: 'Row id' },
  constraints: { required: true, unique: true, pattern: '[a-z][a-z0-9-]*' },
};

const NUMBER: readonly Field[] = [
  { name: 'label', type: 'string', title: { zh: '是什么', en: 'Label (Chinese)' }, constraints: REQUIRED },
  { name: 'label_en', type: 'string', title: { zh: '是什么（英文）', en: 'Label (English)' }, constraints: REQUIRED },
  {
    name: 'value',
    type: 'number',
    title: { zh: '数值，照印', en: 'Value as printed' },
    constraints: { required: true, minimum: 0 },
  },
  { name: 'unit', type: 'string', title: { zh: '单位，照印', en: 'Unit as printed' }, constraints: REQUIRED },
  {
    name: 'hedge',
    type: 'string',
    title: { zh: '语气', en: 'How firmly it is stated' },
    constraints: { required: true, enum: [...HEDGES] },
  },
];

const PERIOD: Field = { name: 'period', type: 'string', title: { zh: '时间', en: 'Period' }, constraints: REQUIRED };

const REMARKS: readonly Field[] = [
  { name: 'noun_en', type: 'string', title: { zh: '英文里数的是什么', en: 'What is counted, in English' } },
  { name: 'caveat', type: 'string', title: { zh: '读数须知', en: 'Caveat (Chinese)' } },
  { name: 'caveat_en', type: 'string', title: { zh: '读数须知（英文）', en: 'Caveat (English)' } },
];

function kindField(kinds: readonly string[]): Field {
  return {
    name: 'kind',
    type: 'string',
    title: { zh: '量的是什么', en: 'What it measures' },
    constraints: { required: true, enum: [...kinds] },
  };
}

const LEDGER: readonly Field[] = [
  ID,
  ...NUMBER,
  { name: 'printed', type: 'string', title: { zh: '印出来的字', en: 'The words as printed' }, constraints: REQUIRED },
  kindField(KINDS.filter((kind) => kind !== 'reference')),
  {
    name: 'status',
    type: 'string',
    title: { zh: '做成没有', en: 'Whether it has happened' },
    constraints: { required: true, enum: [...STATUSES] },
  },
  PERIOD,
  { name: 'sources', type: 'string', title: { zh: '印在哪一句', en: 'Where it is printed' }, constraints: REQUIRED },
  { name: 'flag', type: 'string', title: { zh: '存疑', en: 'Flag' }, constraints: { enum: ['implausible'] } },
  ...REMARKS,
];

const REFERENCE: readonly Field[] = [
  ID,
  ...NUMBER,
  kindField(['reference']),
  PERIOD,
  { name: 'citation', type: 'string', title: { zh: '出处', en: 'Source (Chinese)' }, constraints: REQUIRED },
  { name: 'citation_en', type: 'string', title: { zh: '出处（英文）', en: 'Source (English)' }, constraints: REQUIRED },
  ...REMARKS,
];

/** The columns every table of a role begins with, in order; a descriptor declares only the columns that follow them. */
export function standardFields(role: DatasetAsWritten['role']): readonly Field[] {
  if (role === 'ledger') return LEDGER;
  return role === 'reference' ? REFERENCE : [];
}
