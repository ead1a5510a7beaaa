/** How someone wants a chart on their page; the rest is as the chart itself has it. */
export interface EmbedChoice {
  readonly theme: 'auto' | 'light' | 'dark';
  /** A view's id; empty for the first. */
  readonly view: string;
  /** Without the title. */
  readonly isPlain: boolean;
  readonly isTransparent: boolean;
}

export const PLAIN_CHOICE: EmbedChoice = { theme: 'auto', view: '', isPlain: false, isTransparent: false };

/** The query of an embed page that asks for a choice: empty, or with its question mark. */
export function embedQuery({ theme, view, isPlain, isTransparent }: EmbedChoice): string {
  const query = new URLSearchParams({
    ...(theme === 'auto' ? {} : { theme }),
    ...(view === '' ? {} : { view }),
    ...(isPlain ? { plain: '1' } : {}),
    ...(isTransparent ? { transparent: '1' } : {}),
  });
  return query.size === 0 ? '' : `?${query.toString()}`;
}
