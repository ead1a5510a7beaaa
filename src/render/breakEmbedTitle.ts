import { breakPhrases } from './breakPhrases.ts';
import type { TextRun } from './countLines.ts';
import type { EmbedRun } from './EmbedFacts.ts';

export interface TitlePart {
  readonly text: string;
  /** Whether it may begin a line. */
  readonly isFree: boolean;
}

/** A title's runs in parts that stay together: a Chinese title breaks between phrases, any other between words. */
export function breakEmbedTitle(runs: readonly EmbedRun[]): readonly (readonly TitlePart[])[] {
  const texts = runs.map(({ text }) => text);
  return breakPhrases(texts).map((parts) => parts.map(({ text, before }) => ({ text, isFree: before !== 'none' })));
}

/** The same for counting lines. */
export function titleRuns(runs: readonly EmbedRun[]): readonly TextRun[] {
  if (!isChinese(runs))
    return breakEmbedTitle(runs).map(([part], index) => ({ ...runs[index], text: part?.text ?? '' }));
  const pieces: string[] = [];
  for (const { text, isFree } of breakEmbedTitle(runs).flat()) {
    if (isFree || pieces.length === 0) pieces.push(text);
    else pieces.push(`${pieces.pop() ?? ''}${text}`);
  }
  return pieces.map((text) => ({ text, isWhole: true }));
}

function isChinese(runs: readonly EmbedRun[]): boolean {
  return runs.some(({ text }) => /\p{Script=Han}/u.test(text));
}
