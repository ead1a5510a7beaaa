import type { Locale } from '../model/Locale.ts';

interface PictureWords {
  /** Names the data a picture was drawn from, by a hash of it. */
  readonly dataVersion: (version: string) => string;
  readonly restAtAddress: string;
  readonly wechatTitle: (title: string) => string;
  readonly wechatLead: string;
  readonly wechatOpen: string;
  readonly wechatBack: string;
  readonly wechatColumn: (widthPx: number) => string;
  readonly notes: string;
  readonly notesLead: string;
  readonly linkNote: (url: string) => string;
  readonly original: string;
}

/** Words of pictures and of the kit for 公众号. */
export const PICTURE_WORDS: Readonly<Record<Locale, PictureWords>> = {
  zh: {
    dataVersion: (version) => `数据版本${version}`,
    restAtAddress: '参照数与算式见网页',
    wechatTitle: (title) => `公众号稿《${title}》`,
    wechatLead:
      '这是排好的公众号稿：文字、图和出处都在里面，没有脚本，也没有外部文件。打开稿子，全选、复制，贴进公众号的编辑器。图是内联 SVG；编辑器若不收，用图的 PNG。',
    wechatOpen: '打开稿子',
    wechatBack: '本站的这一篇',
    wechatColumn: (widthPx) => `${widthPx}像素宽`,
    notes: '出处',
    notesLead: '文中的数都照原报道录入，句号是原文从头数起的第几句。',
    linkNote: (url) => `链接：${url}`,
    original: '本站页面，每个数字都能点开查出处：',
  },
  en: {
    dataVersion: (version) => `data version ${version}`,
    restAtAddress: 'references and formulas on the page',
    wechatTitle: (title) => `For WeChat: ${title}`,
    wechatLead:
      'The story laid out for a WeChat article: words, charts and sources, no script, no file from outside. Open it, select all, copy, and paste it into the editor. Charts are inline SVG; where the editor refuses them, use their PNG.',
    wechatOpen: 'Open the fragment',
    wechatBack: 'The story on this site',
    wechatColumn: (widthPx) => `${widthPx} px wide`,
    notes: 'Sources',
    notesLead: 'Figures are entered as printed; sentences are counted from the beginning of the article.',
    linkNote: (url) => `Link: ${url}`,
    original: 'The story with every figure traceable: ',
  },
};
