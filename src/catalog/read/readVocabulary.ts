import { faultOf } from '../../i18n/problems/faultOf.ts';
import { HEDGES, type Hedge } from '../../model/Hedge.ts';
import { KINDS, type Kind } from '../../model/Kind.ts';
import { STATUSES, type Status } from '../../model/Status.ts';
import { adviseOn } from './adviseOn.ts';
import { isPeriod } from '../check/isPeriod.ts';
import type { RowReader } from './RowReader.ts';

export interface FigureWords {
  readonly hedge: Hedge;
  readonly kind: Kind;
  readonly status: Status;
  readonly period: string;
  readonly flag: 'implausible' | null;
}

/** The cells of a figure that come from closed lists; a word outside its list is reported. */
export function readVocabulary(row: RowReader, isLedger: boolean): FigureWords {
  const kind = isLedger
    ? word(
        row,
        'kind',
        KINDS.filter((known) => known !== 'reference'),
        'count',
      )
    : word(row, 'kind', ['reference'] as const, 'reference');
  const period = isLedger ? row.need('period') : row.cell('period');
  if (period !== '' && !isPeriod(period)) row.say(faultOf('invalid-period', period), 'period');
  const flag = isLedger ? row.cell('flag') : '';
  if (flag !== '' && flag !== 'implausible')
    row.say(faultOf('invalid-value/flag', flag, adviseOn(flag, ['implausible'])), 'flag');
  return {
    hedge: word(row, 'hedge', HEDGES, 'exact'),
    kind,
    status: isLedger ? word(row, 'status', STATUSES, 'done') : 'done',
    period,
    flag: flag === 'implausible' ? flag : null,
  };
}

function word<Known extends string>(row: RowReader, name: string, known: readonly Known[], otherwise: Known): Known {
  const cell = row.need(name);
  const found = known.find((one) => one === cell);
  if (found === undefined && cell !== '') row.say(faultOf('invalid-value/word', cell, adviseOn(cell, known)), name);
  // Only to go on reading: the problem reported above stops the build.
  return found ?? otherwise;
}
