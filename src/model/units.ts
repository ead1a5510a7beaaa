/** What a unit measures. Only like is compared with like, and English words a limit on each differently. */
export type Dimension =
  'count' | 'money' | 'mass' | 'power' | 'energy' | 'volume' | 'area' | 'length' | 'duration' | 'share' | 'ratio';

export interface Measure {
  /** As printed, without 万 or 亿. */
  readonly zh: string;
  readonly dimension: Dimension;
  /** English for one and for many; empty where the measure word does not say what is counted. */
  readonly one: string;
  readonly many: string;
}

export interface Unit {
  readonly measure: Measure;
  /** Printed numbers are to be multiplied by ten to this power: 4 for 万吨. */
  readonly exponent: number;
}

/** Words that scale the number before them; printed units may start with one, longest first. */
export const SCALES: readonly (readonly [zh: string, exponent: number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
];

const NUMBER_ALONE: Measure = { zh: '', dimension: 'count', one: '', many: '' };

type Row = readonly [zh: string, one: string, many: string];

function rows(dimension: Dimension, ...list: readonly Row[]): readonly Measure[] {
  return list.map(([zh, one, many]) => ({ zh, dimension, one, many }));
}

function bare(...words: readonly string[]): readonly Measure[] {
  return words.map((zh) => ({ zh, dimension: 'count', one: '', many: '' }));
}

/** Every measure word the project reads, longest first, so that 人次 is never read as 人. */
export const MEASURES: readonly Measure[] = [
  ...bare('个', '项', '家', '条', '件', '份', '张', '支', '只', '头', '座', '处', '所', '幢', '栋', '片', '块', '段'),
  ...bare('台', '套', '辆', '艘', '架', '列', '部', '本', '篇', '期', '轮', '组', '对', '队', '株', '棵', '层'),
  ...rows(
    'count',
    ['名', 'person', 'people'],
    ['人', 'person', 'people'],
    ['位', 'person', 'people'],
    ['人次', 'attendance', 'attendances'],
    ['户', 'household', 'households'],
    ['批', 'batch', 'batches'],
    ['间', 'room', 'rooms'],
    ['场', 'session', 'sessions'],
    ['次', 'time', 'times'],
    ['类', 'kind', 'kinds'],
    ['种', 'kind', 'kinds'],
    ['级', 'tier', 'tiers'],
    ['部门', 'department', 'departments'],
  ),
  ...rows(
    'money',
    ['元', 'RMB', 'RMB'],
    ['元人民币', 'RMB', 'RMB'],
    ['美元', 'USD', 'USD'],
    ['港元', 'HKD', 'HKD'],
    ['欧元', 'EUR', 'EUR'],
  ),
  ...rows('mass', ['吨', 'tonne', 'tonnes'], ['公斤', 'kg', 'kg'], ['千克', 'kg', 'kg']),
  ...rows('power', ['千瓦', 'kW', 'kW']),
  ...rows('energy', ['千瓦时', 'kWh', 'kWh']),
  ...rows('volume', ['立方米', 'cubic metre', 'cubic metres'], ['升', 'litre', 'litres']),
  ...rows('area', ['亩', 'mu', 'mu'], ['公顷', 'ha', 'ha'], ['平方米', 'm²', 'm²'], ['平方公里', 'km²', 'km²']),
  ...rows('length', ['米', 'm', 'm'], ['公里', 'km', 'km'], ['千米', 'km', 'km']),
  ...rows(
    'duration',
    ['年', 'year', 'years'],
    ['个月', 'month', 'months'],
    ['个季度', 'quarter', 'quarters'],
    ['周', 'week', 'weeks'],
    ['个星期', 'week', 'weeks'],
    ['天', 'day', 'days'],
    ['个工作日', 'working day', 'working days'],
    ['个小时', 'hour', 'hours'],
    ['小时', 'hour', 'hours'],
    ['分钟', 'minute', 'minutes'],
    ['岁', 'year of age', 'years of age'],
  ),
  ...rows('share', ['%', '%', '%'], ['‰', '‰', '‰'], ['个百分点', 'percentage point', 'percentage points']),
  ...rows('ratio', ['倍', 'times', 'times']),
].toSorted((a, b) => b.zh.length - a.zh.length);

const measureByWord = new Map(MEASURES.map((measure) => [measure.zh, measure]));

/** Whether a unit only counts things (个, 名): not 万个, which counts them by the ten thousand, and no 吨. */
export function isCountingWord(unit: string): boolean {
  return unit !== '' && measureByWord.get(unit)?.dimension === 'count';
}

/** Takes a printed unit apart (万吨, 亿元, 亿, 个工作日); null for a word that is not in the table. */
export function unitOf(printed: string): Unit | null {
  const whole = measureByWord.get(printed);
  if (whole) return { measure: whole, exponent: 0 };
  const scale = SCALES.find(([word]) => printed.startsWith(word));
  if (!scale) return null;
  const rest = printed.slice(scale[0].length);
  const measure = rest === '' ? NUMBER_ALONE : measureByWord.get(rest);
  return measure ? { measure, exponent: scale[1] } : null;
}
