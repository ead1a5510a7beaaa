import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from '../../datasets/Fault.ts';
import { publishedSchema, type WithdrawnChart } from '../../model/Published.ts';
import { didYouMean } from './didYouMean.ts';
import { isName } from './checkName.ts';
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
    if (listed.indexOf(id) < index)
      report({ ...fault('duplicate-id', `“${id}”列了不止一次`, '每张图列一次', '删去重复的一行'), ...place });
    if (withdrawn[id] !== undefined || charts.has(id)) return;
    const fix = '图撤下了：移到 withdrawn，写 date、title 和 reason；或恢复图的文件';
    report({ ...fault('lost-chart', `发表过的图“${id}”不见了`, '还在，或列在 withdrawn 里', fix), ...place });
  });
  for (const [id, { successor }] of Object.entries(withdrawn)) {
    const place = read.locate(['withdrawn', id]);
    if (!isName(id))
      report({ ...fault('invalid-id', `名称“${id}”`, '小写拉丁字母、数字和连字符', '改成图原来的编号'), ...place });
    if (charts.has(id) || listed.includes(id))
      report({ ...fault('reused-id', `撤下的图“${id}”的编号又用了`, '编号只用一次', '给新图另起一个编号'), ...place });
    if (successor !== undefined && !charts.has(successor)) {
      const unknown = fault(
        'unknown-chart',
        `没有“${successor}”这张图`,
        '现有的一张图',
        didYouMean(successor, [...charts]),
      );
      report({ ...unknown, ...read.locate(['withdrawn', id, 'successor']) });
    }
  }
  return new Map(Object.entries(withdrawn).map(([id, chart]) => [id, { ...chart, id }]));
}
