import type { DatasetAsWritten } from '../../model/Dataset.ts';
import { readPattern } from '../../datasets/checkConstraints.ts';
import { fault } from '../../datasets/Fault.ts';
import type { Report } from './Report.ts';
import { standardFields } from '../read/standardFields.ts';
import type { YamlText } from '../read/readYaml.ts';

/** Patterns can be read, no column is declared twice, a plain table has columns, and the fixed ones are left alone. */
export function checkColumns(descriptor: YamlText<DatasetAsWritten>, report: Report): void {
  const { role, fields } = descriptor.value;
  fields.forEach((field, index) => {
    const pattern = field.constraints?.pattern;
    if (pattern !== undefined && readPattern(pattern) === null) {
      const place = descriptor.locate(['fields', index, 'constraints', 'pattern']);
      report({
        ...fault(
          'invalid-pattern',
          `“${pattern}”`,
          '正则表达式，不含前后查看 (?=…) 和回引 \\1',
          '检查括号和反斜杠是否成对；查看和回引改用 enum 或分成几列',
        ),
        ...place,
      });
    }
    const place = descriptor.locate(['fields', index, 'name']);
    if (standardFields(role).some(({ name }) => name === field.name)) {
      const found = `声明了固定的列“${field.name}”`;
      report({ ...fault('wrong-columns', found, `${role} 只声明自己加的列`, '从 fields 里删去这一列'), ...place });
    } else if (fields.findIndex((other) => other.name === field.name) !== index) {
      const found = `“${field.name}”列声明了不止一次`;
      report({ ...fault('duplicate-label', found, '每一列声明一次', '删去重复的声明'), ...place });
    }
  });
  if (role !== 'table' || fields.length > 0) return;
  report({ ...fault('wrong-columns', '没有声明列', '表格写明每一列', '补上 fields'), ...descriptor.locate(['role']) });
}
