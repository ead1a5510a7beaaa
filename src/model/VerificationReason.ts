/** Why a figure could not be proved against its page; `title` is of an article as printed, `sentence` counts from 1. */
export type VerificationReason =
  | { readonly why: 'article-unregistered'; readonly source: string; readonly article: string }
  | { readonly why: 'article-missing'; readonly title: string }
  | { readonly why: 'sentence-missing'; readonly title: string; readonly sentences: number }
  | { readonly why: 'sentence-moved'; readonly sentence: number }
  | { readonly why: 'other-fingerprint' | 'changed-around' | 'changed' | 'printed-otherwise' };
