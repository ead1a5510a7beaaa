import { closest, distance } from 'fastest-levenshtein';

/** Advice for a name that does not exist: the nearest valid one if it is near, and the valid ones if they are few. */
export function didYouMean(name: string, valid: Iterable<string>): string {
  const unquoted = name.replace(/[“”‘’]/gu, '');
  if (unquoted !== name) return `去掉全角引号，要加就用半角的 '…'；${didYouMean(unquoted, valid)}`;
  const names = [...valid];
  if (names.length === 0) return '这里还没有任何可用的名称，先建立它';
  // Swapped letters are the commonest slip, and count as two edits.
  const nearest = names.find((one) => letters(one) === letters(name)) ?? closest(name, names);
  const isNear = distance(name, nearest) <= Math.max(2, Math.ceil(name.length / 2));
  const list = names.length <= 20 ? `可用的有：${names.join('、')}` : `可用的共 ${names.length} 个`;
  return isNear ? `是不是“${nearest}”？${list}` : list;
}

function letters(word: string): string {
  return Array.from(word).toSorted().join('');
}
