import type { CitableWork } from './CitableWork.ts';

/** A citation in plain words. */
export function citePlainly({ words, kind, published, ...work }: CitableWork): string {
  return words.plain({ ...work, kind: words.kinds[kind].plain, year: published?.slice(0, 4) ?? null });
}
