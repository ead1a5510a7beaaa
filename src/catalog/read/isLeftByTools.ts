const LEFT_BY_TOOLS = [
  // Hidden: .DS_Store, .zh.mdx.swp, .idea, .vscode, .~lock.data.csv#; not ..\data.csv
  /^\.(?!.*\\)/u,
  // Drafts and copies of Word, Emacs, vim and others
  /^~\$/u,
  /^#.*#$/u,
  /~$/u,
  /\.(?:bak|orig|tmp|swp|swo)$/iu,
  /___jb_(?:tmp|old)___$/u,
  // What systems put into folders
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX|Icon\r)$/iu,
];

/** True of files and folders that editors' tools and systems leave beside one's own: nobody wrote them for the site. */
export function isLeftByTools(name: string): boolean {
  return LEFT_BY_TOOLS.some((pattern) => pattern.test(name));
}
