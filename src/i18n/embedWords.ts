import type { Locale } from '../model/Locale.ts';

interface EmbedWords {
  /** The way back to the chart's own page. */
  readonly back: (site: string) => string;
  readonly backHome: (site: string) => string;
  readonly pageTitle: (title: string) => string;
  readonly version: (version: string) => string;
  /** `{v}` stands for the version the embedder saw. */
  readonly versionChanged: (version: string) => string;
  readonly corrected: (date: string, text: string) => string;
  readonly withdrawn: (date: string) => string;
  readonly oEmbedTitle: (title: string) => string;
}

/** Words of charts that stand on other people's pages. */
export const EMBED_WORDS: Readonly<Record<Locale, EmbedWords>> = {
  zh: {
    back: (site) => `${site}：看原图、查出处`,
    backHome: (site) => `到${site}看其他图`,
    pageTitle: (title) => `${title}（嵌入）`,
    version: (version) => `数据版本${version}`,
    versionChanged: (version) => `数据已更新：嵌入时是版本{v}，现在是${version}`,
    corrected: (date, text) => `更正（${date}）：${text}`,
    withdrawn: (date) => `这张图已于${date}撤下。`,
    oEmbedTitle: (title) => `嵌入：${title}`,
  },
  en: {
    back: (site) => `${site}: the chart and its sources`,
    backHome: (site) => `More charts at ${site}`,
    pageTitle: (title) => `${title} (embed)`,
    version: (version) => `Data version ${version}`,
    versionChanged: (version) => `Data updated: version {v} when embedded, now ${version}`,
    corrected: (date, text) => `Correction (${date}): ${text}`,
    withdrawn: (date) => `This chart was withdrawn on ${date}.`,
    oEmbedTitle: (title) => `Embed: ${title}`,
  },
};
