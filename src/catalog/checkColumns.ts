import type { DatasetAsWritten } from '../model/Dataset.ts';
import { readPattern } from '../datasets/checkConstraints.ts';
import { fault } from '../datasets/Fault.ts';
import type { Report } from './Report.ts';
import type { YamlText } from './readYaml.ts';

const LEDGER_COLUMNS =
  'id,label,label_en,value,unit,hedge,printed,kind,status,period,sources,flag,noun_en,caveat,caveat_en'.split(',');
const REFERENCE_COLUMNS =
  'id,label,label_en,value,unit,hedge,kind,period,citation,citation_en,noun_en,caveat,caveat_en'.split(',');

/** A ledger's and a reference table's first columns are fixed; others may follow. */
export function checkColumns(descriptor: YamlText<DatasetAsWritten>, report: Report): void {
  const { role, fields } = descriptor.value;
  fields.forEach((field, index) => {
    const pattern = field.constraints?.pattern;
    if (pattern !== undefined && readPattern(pattern) === null) {
      const place = descriptor.locate(['fields', index, 'constraints', 'pattern']);
      report({ ...fault('invalid-pattern', `“${pattern}”`, '正则表达式', '检查括号和反斜杠是否成对'), ...place });
    }
    if (fields.findIndex((other) => other.name === field.name) === index) return;
    const found = `“${field.name}”列声明了不止一次`;
    report({
      code: 'duplicate-label',
      ...descriptor.locate(['fields', index, 'name']),
      found,
      expected: '每一列声明一次',
      fix: '删去重复的声明',
    });
  });
  if (role === 'table') return;
  const columns = role === 'ledger' ? LEDGER_COLUMNS : REFERENCE_COLUMNS;
  const wrong = columns.findIndex((name, index) => fields[index]?.name !== name);
  if (wrong < 0) return;
  const found = `第 ${wrong + 1} 列声明为“${fields[wrong]?.name ?? '（没有）'}”`;
  const place = descriptor.locate(fields[wrong] === undefined ? ['fields'] : ['fields', wrong, 'name']);
  report({
    code: 'wrong-columns',
    ...place,
    found,
    expected: `${role} 的列依次为 ${columns.join(',')}，自己的列排在后面`,
    fix: `这里声明 ${columns[wrong] ?? ''}`,
  });
}
