/** What a chart tells about itself to whoever embeds it. */
export interface OEmbedFacts {
  readonly title: string;
  readonly siteName: string;
  /** Absolute, as all addresses here. */
  readonly siteUrl: string;
  readonly iframe: string;
  readonly heightPx: number;
  readonly thumbnail: { readonly url: string; readonly widthPx: number; readonly heightPx: number };
}

/** An oEmbed 1.0 `rich` document; a static file can't obey `maxwidth`, so its frame is fluid. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

const WIDTH_PX = 600;
const DAY_S = 86_400;

export function oEmbedOf({ title, siteName, siteUrl, iframe, heightPx, thumbnail }: OEmbedFacts): OEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: siteName,
    author_url: siteUrl,
    provider_name: siteName,
    provider_url: siteUrl,
    cache_age: DAY_S,
    html: iframe,
    width: WIDTH_PX,
    height: heightPx,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.widthPx,
    thumbnail_height: thumbnail.heightPx,
  };
}
