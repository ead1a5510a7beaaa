import type { VerificationReason } from '../../model/VerificationReason.ts';

/** Why a figure is not verified, in Chinese. */
export function zhReason(reason: VerificationReason): string {
  switch (reason.why) {
    case 'article-unregistered':
      return `出处 ${reason.source} 里没有登记文章 ${reason.article}`;
    case 'article-missing':
      return `版面上找不到文章“${reason.title}”`;
    case 'sentence-missing':
      return `文章“${reason.title}”在版面上只有 ${reason.sentences} 句`;
    case 'sentence-moved':
      return `句子现在是第 ${reason.sentence} 句`;
    case 'other-fingerprint':
      return '台账记的指纹与出处登记的不同';
    case 'changed-around':
      return '句子改了，不过仍印着这个数';
    case 'changed':
      return '句子改了，没有印台账的数';
    case 'printed-otherwise':
      return '句子没有这样印';
  }
}
