import type { UNIT_ROLES } from '../model/Source.ts';
import { findHeadline } from './findHeadline.ts';
import { joinLines } from './joinLines.ts';

export interface ReflowedUnit {
  /** Counts from 1 in the article. */
  readonly n: number;
  readonly role: (typeof UNIT_ROLES)[number];
  readonly text: string;
}

export interface ReflowedArticle {
  readonly title: string;
  /** False if no headline on the page is this title; there are no units then. */
  readonly found: boolean;
  readonly units: readonly ReflowedUnit[];
}

type Unit = Omit<ReflowedUnit, 'n'>;

const HAS_END = /[。！？]/u;
const ENDS = /(?:[。！？]|…)[”’」』）)》]*$/u;
const SENTENCE = /^[^。！？]*[。！？]+[”’」』）)》]*/u;
const HAS_PAUSE = /[，,、;；。！？：:…]/u;
const LONGEST_HEADING = 30;

/**
 * Undoes a newspaper's layout: lines and paragraphs broken in mid-sentence are joined, headlines, bylines, headings and
 * captions stand alone, and everything else is cut into sentences. Articles come in the order of `titles`. Nothing here
 * depends on what the sentences say, so a page with a changed figure is cut in the same places.
 */
export function readPage(pageText: string, titles: readonly string[]): readonly ReflowedArticle[] {
  const blocks = readBlocks(pageText);
  const headlines = titles.map((title) => findHeadline(blocks, title));
  const starts = headlines.flatMap((headline) => (headline ? [headline.start] : []));
  return titles.map((title, index) => {
    const headline = headlines[index];
    if (!headline) return { title, found: false, units: [] };
    const next = Math.min(...starts.filter((start) => start > headline.start), blocks.length);
    const head: Unit = { role: 'headline', text: blocks.slice(headline.start, headline.end).join(' ') };
    const units = [head, ...reflow(blocks.slice(headline.end, next))];
    return { title, found: true, units: units.map((unit, i) => ({ n: i + 1, ...unit })) };
  });
}

function readBlocks(pageText: string): readonly string[] {
  return pageText
    .replace(/\uFEFF|\u200B/gu, '')
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .map((block) => joinLines(block.split('\n')))
    .filter((block) => block !== '');
}

function reflow(blocks: readonly string[]): readonly Unit[] {
  const units: Unit[] = [];
  let running: string[] = [];
  let inHead = true;
  const flush = (): void => {
    units.push(...splitSentences(joinLines(running)));
    running = [];
  };
  for (const block of blocks) {
    const last = running.at(-1);
    const role = roleOf(block, inHead, last === undefined || ENDS.test(last));
    if (role === null) {
      inHead = false;
      running.push(block);
    } else {
      flush();
      if (role === 'byline') inHead = false;
      units.push({ role, text: block });
    }
  }
  flush();
  return units;
}

/** The role of a block that is a unit of its own, or null for running text. */
function roleOf(block: string, inHead: boolean, afterEnd: boolean): Unit['role'] | null {
  if (isByline(block)) return 'byline';
  // A deck under the headline is a sentence without its full stop.
  if (inHead && !HAS_END.test(block)) return 'headline';
  if (afterEnd && block.length <= LONGEST_HEADING && !HAS_PAUSE.test(block)) return 'heading';
  return null;
}

function isByline(text: string): boolean {
  if (/^[□■]/u.test(text)) return true;
  if (/^[（(][\p{Script=Han}·\s]{2,40}[）)]$/u.test(text)) return true;
  return text.length <= LONGEST_HEADING && !HAS_PAUSE.test(text) && /^\S*(?:记者|通讯员)\s|\s(?:摄|供图)$/u.test(text);
}

function splitSentences(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let rest = text.replace(/(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/gu, '');
  while (rest !== '') {
    const sentence = SENTENCE.exec(rest)?.[0] ?? rest;
    rest = rest.slice(sentence.length);
    units.push({ role: roleOfSentence(sentence), text: sentence });
  }
  return units;
}

function roleOfSentence(sentence: string): Unit['role'] {
  if (isByline(sentence)) return 'byline';
  return sentence.startsWith('图为') ? 'caption' : 'sentence';
}
