import type { VerificationReason } from '../../model/VerificationReason.ts';

/** Why a figure is not verified, in English. */
export function enReason(reason: VerificationReason): string {
  switch (reason.why) {
    case 'article-unregistered':
      return `the source ${reason.source} has no article ${reason.article}`;
    case 'article-missing':
      return `the page has no article “${reason.title}”`;
    case 'sentence-missing':
      return `on the page, the article “${reason.title}” has only ${reason.sentences === 1 ? 'one sentence' : `${reason.sentences} sentences`}`;
    case 'sentence-moved':
      return `the sentence is now number ${reason.sentence}`;
    case 'other-fingerprint':
      return 'the ledger has another fingerprint than the source';
    case 'changed-around':
      return 'the sentence has changed, but still prints this figure';
    case 'changed':
      return 'the sentence has changed, and does not print the figure of the ledger';
    case 'printed-otherwise':
      return 'the sentence does not print it like this';
  }
}
