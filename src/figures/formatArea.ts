import type { Hedge } from '../model/Hedge.ts';
import { unitOf } from '../model/units.ts';
import { formatEnglishNumber } from './formatEnglishNumber.ts';
import { formatFigure, type FigureWords } from './formatFigure.ts';
import { formatHedge } from './formatHedge.ts';
import { shiftDecimal } from './shiftDecimal.ts';

const MU_PER_HECTARE = 15n;

/**
 * The long English form of an area printed in 亩: `about 11,133 ha (167,000 mu)`. Hectares are rounded to whole ones;
 * an exact figure that had to be rounded becomes `about`. Any other figure is formatted as ever.
 */
export function formatArea(figure: FigureWords): string {
  const unit = unitOf(figure.unit);
  if (unit?.measure.zh !== '亩') return formatFigure(figure, 'en');
  const [whole = '', fraction = ''] = shiftDecimal(figure.valueText, unit.exponent).split('.');
  const mu = BigInt(whole + fraction);
  const divisor = MU_PER_HECTARE * 10n ** BigInt(fraction.length);
  const hectares = (mu + divisor / 2n) / divisor;
  const isRounded = hectares * divisor !== mu;
  // Less than half a hectare would be rounded away.
  if (hectares === 0n) return formatFigure(figure, 'en');
  const hedge: Hedge = figure.hedge === 'exact' && isRounded ? 'about' : figure.hedge;
  const printed = formatFigure(figure, 'en', 'unhedged');
  return `${formatHedge(`${formatEnglishNumber(String(hectares))} ha`, hedge, 'en', 'area')} (${printed})`;
}
