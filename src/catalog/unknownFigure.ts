import type { FigureId } from '../model/Figure.ts';
import { didYouMean } from './didYouMean.ts';
import type { Fault } from '../datasets/Fault.ts';

/** The fault of citing a figure that is not there. */
export function unknownFigure(id: string, known: Iterable<FigureId>): Fault {
  return {
    code: 'unknown-figure',
    found: `没有“${id}”这个数`,
    expected: '台账、参照数或导出数里的一个编号：数据集/行',
    fix: didYouMean(id, known),
  };
}
