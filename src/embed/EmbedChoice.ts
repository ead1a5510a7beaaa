/** How someone wants a chart on their page; the rest is as the chart itself has it. */
export interface EmbedChoice {
  readonly theme: 'auto' | 'light' | 'dark';
  /** A view's id; empty for the first. */
  readonly view: string;
  /** Without the title. */
  readonly isPlain: boolean;
  /** Sound only with a theme: whose page it stands on knows which words can be read there. */
  readonly isTransparent: boolean;
  /** Names the version of the data it was chosen with: readers are told if it has changed since. */
  readonly isPinned: boolean;
}

export const PLAIN_CHOICE: EmbedChoice = {
  theme: 'auto',
  view: '',
  isPlain: false,
  isTransparent: false,
  isPinned: false,
};

/** The query of an embed page that asks for a choice, with the data at that version: empty, or with its question mark. */
export function embedQuery({ theme, view, isPlain, isTransparent, isPinned }: EmbedChoice, version: string): string {
  const query = new URLSearchParams({
    ...(theme === 'auto' ? {} : { theme }),
    ...(view === '' ? {} : { view }),
    ...(isPlain ? { plain: '1' } : {}),
    ...(isTransparent ? { transparent: '1' } : {}),
    ...(isPinned ? { v: version } : {}),
  });
  return query.size === 0 ? '' : `?${query.toString()}`;
}
