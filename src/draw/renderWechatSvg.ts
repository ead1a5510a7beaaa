import type { TextMark } from '../model/Drawing.ts';
import { LANGUAGES } from '../model/Locale.ts';
import { escapeMarkup, paintMark, round } from './paintMark.ts';
import { paintPart } from './paintPart.ts';
import { splitTail } from '../typeset/splitTail.ts';
import { refuseHidden } from './refuseHidden.ts';
import type { Sheet } from './Sheet.ts';

/** Wider than this, the editor of 公众号 shrinks a picture. */
const WECHAT_WIDTH_PX = 677;
/** An article on a phone 375 px wide leaves its pictures this much, and a phone is where it is read. */
const WECHAT_PHONE_PX = 336;

// Plain families that phones have: the article's own style is out of reach.
const FAMILIES = {
  Hans: { sans: 'PingFang SC, Microsoft YaHei, sans-serif', song: 'Songti SC, STSong, SimSun, serif' },
  Latn: { sans: 'Helvetica Neue, Arial, sans-serif', song: 'Georgia, Times New Roman, serif' },
} as const;

type Families = (typeof FAMILIES)[keyof typeof FAMILIES];

/**
 * A sheet as an inline SVG that survives the editor of 公众号: shapes and text with plain attributes, nothing named,
 * nothing referred to, explicit size. It is its own sanitised form.
 */
export function renderWechatSvg(sheet: Sheet, widthPx: number = WECHAT_PHONE_PX): string {
  if (widthPx > WECHAT_WIDTH_PX) throw new RangeError(`A picture in 公众号 is at most ${WECHAT_WIDTH_PX} px wide`);
  const heightPx = Math.ceil((sheet.heightPx * widthPx) / sheet.widthPx);
  const families = FAMILIES[LANGUAGES[sheet.locale].script];
  const label = escapeMarkup(refuseHidden(`${sheet.title} ${sheet.description}`));
  const parts = sheet.parts.map((part) => paintPart(part, (mark) => paintTexts(mark, families)));
  const box = `0 0 ${round(sheet.widthPx)} ${round(sheet.heightPx)}`;
  const start = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="${box}"`;
  return `${start} role="img" aria-label="${label}" font-family="${families.sans}">${parts.join('')}</svg>`;
}

/** A tail stands apart: the editor lets no text inside a text through. */
function paintTexts(mark: TextMark, families: Families): string {
  return splitTail(mark)
    .map((one) => paintMark(one, (text, paint) => paintText(text, paint, families)))
    .join('');
}

function paintText(mark: TextMark, paint: string, families: Families): string {
  const anchor = mark.anchor === undefined || mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`;
  const family = mark.face === 'song' ? ` font-family="${families.song}"` : '';
  const weight = mark.face === 'song' ? 700 : mark.weight;
  const bold = weight === undefined || weight === 400 ? '' : ` font-weight="${weight}"`;
  const place = `x="${round(mark.x)}" y="${round(mark.y)}" font-size="${round(mark.sizePx)}"`;
  return `<text ${place}${family}${anchor}${bold}${paint}>${escapeMarkup(refuseHidden(mark.text))}</text>`;
}
