declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly noHinting?: boolean;
    readonly keepAllGlyphs?: boolean;
  }

  function subsetFont(font: Buffer, text: string | undefined, options?: SubsetOptions): Promise<Buffer>;
  export = subsetFont;
}
