import { formatQuantity } from '../../figures/formatQuantity.ts';
import type { AreaGrowth } from '../../model/AreaGrowth.ts';

export interface GrownArea {
  /** Side of the square as a share of the whole square's: the root of the areas' share. */
  readonly sideShare: number;
  readonly words: Readonly<Record<'area' | 'side' | 'perimeter' | 'share', string>>;
}

const METRES_IN_KM = 1000;
const SHARE_DIGITS = 3;

/** The square at a place of the slider, 0 to 1: equal steps multiply the area by the same factor. */
export function growArea(growth: AreaGrowth, position: number, unitIndex: number): GrownArea {
  const { locale, units, whole } = growth;
  const [first, unit] = [units[0], units[unitIndex]];
  if (first === undefined || unit === undefined) throw new RangeError(`There is no unit ${unitIndex}`);
  const count = position >= 1 ? whole : Number((whole ** position).toPrecision(first.digits));
  const m2 = count * first.sizeM2;
  const sideM = Math.sqrt(m2);
  return {
    sideShare: Math.sqrt(count / whole),
    words: {
      area: formatQuantity(m2 / unit.sizeM2, unit.measure, unit.digits, locale, unit.nounEn),
      side: formatLength(sideM, growth.sideDigits, growth),
      perimeter: formatLength(sideM * 4, growth.perimeterDigits, growth),
      share: formatQuantity(((sideM * 4) / METRES_IN_KM / growth.compareKm) * 100, '%', SHARE_DIGITS, locale),
    },
  };
}

function formatLength(metres: number, digits: number, { locale }: AreaGrowth): string {
  const isLong = Number(metres.toPrecision(digits)) >= METRES_IN_KM;
  return formatQuantity(isLong ? metres / METRES_IN_KM : metres, isLong ? '公里' : '米', digits, locale);
}
