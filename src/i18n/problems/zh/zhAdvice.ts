import type { Advice } from '../ProblemText.ts';

/** The nearest valid name if it is near, and the valid ones if they are few. */
export function zhAdvice({ hasWideQuotes, nearest, valid }: Advice): string {
  const quotes = hasWideQuotes ? `去掉全角引号，要加就用半角的 '…'；` : '';
  if (valid.length === 0) return `${quotes}这里还没有任何可用的名称，先建立它`;
  const list = valid.length <= 20 ? `可用的有：${valid.join('、')}` : `可用的共 ${valid.length} 个`;
  return quotes + (nearest === null ? list : `是不是“${nearest}”？${list}`);
}
