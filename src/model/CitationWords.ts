/** What a citation says in one language, and in what order. */
export interface CitationWords {
  readonly siteName: string;
  /** In plain words, and where a bibliography asks how a work was published. */
  readonly kinds: Readonly<Record<'dataset' | 'chart', { readonly plain: string; readonly published: string }>>;
  /** What stands for the day only the reader knows. */
  readonly accessed: string;
  readonly version: (version: string) => string;
  readonly semicolon: string;
  readonly plain: (work: {
    readonly title: string;
    readonly kind: string;
    readonly year: string | null;
    readonly version: string;
    readonly licence: string;
    readonly url: string;
    /** A whole sentence, or nothing. */
    readonly origin: string;
  }) => string;
}
