import type { DatasetAsWritten } from '../../model/Dataset.ts';
import { readPattern } from '../../datasets/checkConstraints.ts';
import { faultOf } from '../../i18n/problems/faultOf.ts';
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
      report({ ...faultOf('invalid-pattern', pattern), ...place });
    }
    const place = descriptor.locate(['fields', index, 'name']);
    if (standardFields(role).some(({ name }) => name === field.name)) {
      report({ ...faultOf('wrong-columns/fixed', field.name, role), ...place });
    } else if (fields.findIndex((other) => other.name === field.name) !== index) {
      report({ ...faultOf('duplicate-label/declared', field.name), ...place });
    }
  });
  if (role !== 'table' || fields.length > 0) return;
  report({ ...faultOf('wrong-columns'), ...descriptor.locate(['role']) });
}
