/**
 * Font stacks of the site and of its pictures. `Fangzhi Song` is the page's own subset, for readers who have no Song face;
 * `Fangzhi Song Digits` holds the place of its digits until it has come.
 */
export const FONTS = {
  song: "'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Fangzhi Song', 'Fangzhi Song Digits', STSong, SimSun, serif",
  sans: "-apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  /** English text: Latin faces first, so that quotation marks are not set as full-width Chinese ones. */
  songEn:
    "Charter, 'Iowan Old Style', Georgia, 'Liberation Serif', 'Songti SC', 'Noto Serif CJK SC', 'Fangzhi Song', serif",
  sansEn:
    "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
} as const;
