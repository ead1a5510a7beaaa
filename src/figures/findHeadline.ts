import { distance } from 'fastest-levenshtein';

export interface HeadlineSpan {
  readonly start: number;
  /** After the last block of the headline. */
  readonly end: number;
}

// A headline may be set over several lines with white space between them.
const MOST_BLOCKS = 3;

/**
 * Finds the blocks that print a title, white space aside. A title with a few characters changed is still found, so that
 * a misprint in a headline does not hide the article. Null if nothing on the page is close.
 */
export function findHeadline(blocks: readonly string[], title: string): HeadlineSpan | null {
  const wanted = squeeze(title);
  const mostWrong = Math.floor(wanted.length * 0.15);
  let best: HeadlineSpan | null = null;
  let fewestWrong = mostWrong + 1;
  for (let start = 0; start < blocks.length; start += 1) {
    let text = '';
    for (let end = start + 1; end <= Math.min(start + MOST_BLOCKS, blocks.length); end += 1) {
      text += squeeze(blocks[end - 1] ?? '');
      if (text.length > wanted.length + mostWrong) break;
      if (text.length < wanted.length - mostWrong) continue;
      const wrong = distance(text, wanted);
      if (wrong < fewestWrong) {
        best = { start, end };
        fewestWrong = wrong;
      }
    }
  }
  return best;
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
