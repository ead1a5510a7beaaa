/** Font stacks of the site and of its pictures; `Fangzhi Song` is the page's own subset, for readers who have no Song face. */
export const FONTS = {
  song: "'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Fangzhi Song', STSong, SimSun, serif",
  sans: "-apple-system, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
} as const;
