import type { StoryBlock, StoryInline } from '../../model/StoryBlock.ts';
import { COLOURS } from '../../theme/tokens.ts';
import { escapeMarkup } from '../../draw/paintMark.ts';
import { refuseHidden } from '../../draw/refuseHidden.ts';

/** A story for 公众号: everything resolved to words, but for its charts. */
export interface WechatStory {
  readonly place: string;
  readonly title: string;
  readonly standfirst: string;
  readonly keyFigures: readonly { readonly text: string; readonly label: string }[];
  readonly hero: string;
  readonly blocks: readonly StoryBlock[];
  /** Inline SVG of a chart, by chart id. */
  readonly chartSvg: (chart: string) => string;
  /** What a numbered note says of the figures and links of one block; empty if there is nothing to say. */
  readonly noteOn: (words: readonly StoryInline[]) => string;
  readonly notesTitle: string;
  /** What holds for all notes, before the first. */
  readonly notesLead: string;
  /** Address, licence and the like, after the last. */
  readonly closing: readonly string[];
}

const { ink, muted, seal, rule, paper } = COLOURS.light;
const BODY = `margin:0 0 20px;font-size:16px;line-height:1.85;color:${ink};`;
const STYLES = {
  whole: `font-family:-apple-system,PingFang SC,Microsoft YaHei,sans-serif;font-size:16px;line-height:1.85;color:${ink};letter-spacing:0.3px;`,
  place: `margin:0 0 8px;font-size:14px;line-height:1.6;color:${seal};`,
  title: `margin:0 0 14px;font-size:23px;line-height:1.45;color:${ink};`,
  lead: `margin:0 0 20px;font-size:16px;line-height:1.85;color:${muted};`,
  figures: `margin:0 0 24px;padding:12px 0 2px;border-top:1px solid ${rule};border-bottom:1px solid ${rule};`,
  figure: `margin:0 0 10px;font-size:15px;line-height:1.6;color:${muted};`,
  figureNumber: `margin-right:8px;font-size:20px;color:${ink};`,
  body: BODY,
  item: `${BODY.replace('20px', '8px')}padding-left:16px;`,
  heading2: `margin:36px 0 16px;padding-left:10px;border-left:3px solid ${seal};font-size:19px;line-height:1.5;color:${ink};`,
  heading3: `margin:28px 0 12px;font-size:17px;line-height:1.6;color:${ink};`,
  note: `margin:0 0 20px;padding:12px 14px;background-color:${paper};font-size:15px;line-height:1.75;color:${muted};`,
  chart: 'margin:8px 0 28px;text-align:center;overflow-x:auto;',
  mark: `font-size:12px;color:${muted};`,
  notes: `margin:36px 0 0;padding-top:16px;border-top:1px solid ${rule};`,
  notesTitle: `margin:0 0 8px;font-size:15px;line-height:1.7;color:${ink};`,
  small: `margin:0 0 6px;font-size:13px;line-height:1.7;color:${muted};`,
} as const;

/**
 * A story as a fragment for the editor of 公众号: allowed tags only, every style inline, charts as inline SVG, sources as
 * numbered notes at the end, links as their addresses.
 */
export function renderWechatStory(story: WechatStory): string {
  const notes: string[] = [];
  const mark = (words: readonly StoryInline[]): string => {
    const note = story.noteOn(words);
    return note === '' ? '' : `<span style="${STYLES.mark}">[${notes.push(note)}]</span>`;
  };
  const figures = story.keyFigures.map(({ text, label }) => {
    const number = `<span style="${STYLES.figureNumber}"><strong>${escapeText(text)}</strong></span>`;
    return `<p style="${STYLES.figure}">${number}${escapeText(label)}</p>`;
  });
  const parts = [
    paragraph('place', escapeText(story.place)),
    paragraph('title', `<strong>${escapeText(story.title)}</strong>`),
    paragraph('lead', escapeText(story.standfirst)),
    chart(story.hero, story),
    `<section style="${STYLES.figures}">${figures.join('')}</section>`,
    ...story.blocks.map((block) => renderBlock(block, story, mark)),
    renderNotes(story, notes),
  ];
  return `<section style="${STYLES.whole}">\n${parts.join('\n')}\n</section>\n`;
}

function renderBlock(block: StoryBlock, story: WechatStory, mark: (words: readonly StoryInline[]) => string): string {
  switch (block.kind) {
    case 'heading': {
      const style = block.level === 2 ? 'heading2' : 'heading3';
      return paragraph(style, `<strong>${inline(block.words)}</strong>`);
    }
    case 'paragraph':
      return paragraph('body', inline(block.words) + mark(block.words));
    case 'note':
    case 'quote':
      return `<section style="${STYLES.note}">${inline(block.words)}${mark(block.words)}</section>`;
    case 'list':
      return block.items
        .map((item, index) => {
          const bullet = block.isOrdered ? `${index + 1}. ` : '· ';
          return paragraph('item', bullet + inline(item) + mark(item));
        })
        .join('\n');
    case 'table':
      return block.rows
        .map((cells) => paragraph('item', cells.map(inline).join(' · ') + mark(cells.flat())))
        .join('\n');
    case 'chart':
      return chart(block.chart, story);
  }
}

function renderNotes(story: WechatStory, notes: readonly string[]): string {
  return [
    `<section style="${STYLES.notes}">`,
    paragraph('notesTitle', `<strong>${escapeText(story.notesTitle)}</strong>`),
    paragraph('small', escapeText(story.notesLead)),
    ...notes.map((note, index) => paragraph('small', `[${index + 1}] ${escapeText(note)}`)),
    ...story.closing.map((line) => paragraph('small', escapeText(line))),
    '</section>',
  ].join('\n');
}

function chart(id: string, story: WechatStory): string {
  return `<section style="${STYLES.chart}">${story.chartSvg(id)}</section>`;
}

function paragraph(style: keyof typeof STYLES, html: string): string {
  return `<p style="${STYLES[style]}">${html}</p>`;
}

function inline(words: readonly StoryInline[]): string {
  return words
    .map((word) =>
      word.kind !== 'link' && word.isStrong ? `<strong>${escapeText(word.text)}</strong>` : escapeText(word.text),
    )
    .join('');
}

function escapeText(text: string): string {
  return escapeMarkup(refuseHidden(text.replaceAll('\n', ' ')));
}
