/** Where a link in the text leads. */
export type AboutLink = 'ledger' | 'rules' | 'compare' | 'mail' | 'embedding' | 'contentLicence' | 'codeLicence';

/** A paragraph in pieces: words, `{count}` standing for the number of figures in the ledger, and links. */
export type AboutParagraph = readonly (string | readonly [to: AboutLink, text: string])[];

export interface AboutSection {
  readonly title: string;
  readonly list?: readonly string[];
  readonly texts: readonly AboutParagraph[];
}

/** The page about the site. */
export interface AboutText {
  /** Its phrases. */
  readonly title: readonly string[];
  readonly lead: string;
  /** By anchor, in order; what the page itself knows (sources, corrections) follows the section's words. */
  readonly sections: Readonly<
    Record<
      'method' | 'hedges' | 'refusals' | 'derived' | 'sources' | 'corrections' | 'licence' | 'colophon',
      AboutSection
    >
  >;
}
