export interface GuideWay {
  readonly name: string;
  readonly where: string;
  readonly how: string;
}

/** Words of the embedder's guide. */
export interface GuideText {
  readonly title: string;
  readonly lead: string;
  readonly builder: string;
  readonly builderLead: string;
  readonly builderWithout: string;
  readonly chart: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly view: string;
  readonly options: string;
  readonly isPlain: string;
  readonly isTransparent: string;
  readonly isPinned: string;
  readonly codes: string;
  readonly preview: string;
  readonly ways: string;
  readonly way: string;
  readonly where: string;
  readonly how: string;
  readonly allWays: readonly GuideWay[];
  readonly height: string;
  readonly heightTexts: readonly string[];
  readonly listener: string;
  readonly script: string;
  readonly scriptTexts: readonly string[];
  readonly security: string;
  readonly securityTexts: readonly string[];
  readonly policyFrame: string;
  readonly policyScript: string;
  readonly addresses: string;
  readonly addressesLead: string;
  readonly address: string;
  readonly meaning: string;
  /** Paths below the site's root; words in `<…>` stand for ids. */
  readonly allAddresses: readonly (readonly [path: string, meaning: string])[];
  readonly permanence: string;
  readonly permanenceTexts: readonly string[];
  readonly credit: string;
  readonly creditTexts: readonly string[];
}
