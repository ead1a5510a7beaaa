import { fault, type Fault } from '../../datasets/Fault.ts';
import { isName } from '../read/checkName.ts';
import { didYouMean } from '../read/didYouMean.ts';
import type { Known, KnownNames } from '../read/Known.ts';

const PLACES = {
  source: { what: '出处', where: 'data/sources 里的一份出处' },
  dataset: { what: '数据集', where: 'data/ 里的一个文件夹' },
  chart: { what: '图', where: 'src/content/charts 里的一张图' },
  story: { what: '故事', where: 'src/content/stories 里的一个文件夹' },
} as const;

/** The fault of naming something that is not there; null if it is. */
export function findUnknown(kind: keyof typeof PLACES, id: string, known: KnownNames): Fault | null {
  const names = { source: known.sources, dataset: known.datasets, chart: known.charts, story: known.stories }[kind];
  const { what, where } = PLACES[kind];
  if (names.has(id)) return null;
  const unwritten = kind === 'story' && isName(id) ? `；还没有写，就新建 src/content/stories/${id}/zh.mdx` : '';
  return fault(`unknown-${kind}`, `没有“${id}”这个${what}`, where, didYouMean(id, names) + unwritten);
}

/** The fault of citing a figure that is not there; null if it is, or may be in a table that could not be read. */
export function findUnknownFigure(id: string, known: Known): Fault | null {
  const [dataset = ''] = id.split('/');
  if (known.figures.has(id) || known.unread.has(dataset) || known.unread.has(id)) return null;
  const all = [...known.figures.keys()];
  const near = all.filter((one) => one.startsWith(`${dataset}/`));
  const advice = didYouMean(id, near.length > 0 ? near : all);
  return fault('unknown-figure', `没有“${id}”这个数`, '台账、参照数或导出数里的一个编号：数据集/行', advice);
}
