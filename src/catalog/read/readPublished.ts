import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf } from '../../i18n/problems/faultOf.ts';
import { publishedSchema, type WithdrawnChart } from '../../model/Published.ts';
import { adviseOn } from './adviseOn.ts';
import { findNameFault } from './checkName.ts';
import { readContentFile } from './readContentFile.ts';
import { readYaml } from './readYaml.ts';
import type { Report } from '../check/Report.ts';

const FILE = 'src/content/published.yaml';

/**
 * Reads the list of published charts and holds the charts there are against it: what was published is there or has been
 * withdrawn with a date and a reason, and no withdrawn id is used again. A chart that isn't listed is not published yet.
 */
export function readPublished(
  root: string,
  charts: ReadonlySet<string>,
  report: Report,
): ReadonlyMap<string, WithdrawnChart> {
  const source = existsSync(join(root, FILE)) ? readContentFile(root, FILE, report) : null;
  if (source === null) return new Map();
  const read = readYaml(source, publishedSchema, report);
  if (read === null) return new Map();
  const { charts: listed, withdrawn } = read.value;
  listed.forEach((id, index) => {
    const place = read.locate(['charts', index]);
    if (listed.indexOf(id) < index) report({ ...faultOf('duplicate-id/listed', id), ...place });
    if (Object.hasOwn(withdrawn, id) || charts.has(id)) return;
    report({ ...faultOf('lost-chart', id), ...place });
  });
  for (const [id, { successor }] of Object.entries(withdrawn)) {
    const place = read.locate(['withdrawn', id]);
    const badName = findNameFault(id, 'file');
    if (badName !== null) report({ ...badName, ...place });
    if (charts.has(id) || listed.includes(id)) report({ ...faultOf('reused-id', id), ...place });
    if (successor !== undefined && !charts.has(successor)) {
      const unknown = faultOf('unknown-chart/successor', successor, adviseOn(successor, charts));
      report({ ...unknown, ...read.locate(['withdrawn', id, 'successor']) });
    }
  }
  return new Map(Object.entries(withdrawn).map(([id, chart]) => [id, { ...chart, id }]));
}
