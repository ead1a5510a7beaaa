import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { LANGUAGES, type Locale } from '../model/Locale.ts';

export interface TextStyle {
  readonly face: 'sans' | 'song';
  readonly weight: 400 | 600;
  readonly locale: Locale;
}

/** Fonts in order of preference: a character is drawn by the first that has it. */
export type PictureFonts = (style: TextStyle) => readonly Font[];

const require = createRequire(import.meta.url);
// Latin letters with marks, arrows and comparison signs live in files of their own.
const EXTRAS = ['latin-ext', '100', '102', '109'];
const CUTS = { sans400: ['noto-sans-sc', 400], sans600: ['noto-sans-sc', 600], song: ['noto-serif-sc', 700] } as const;

type Cut = keyof typeof CUTS;

let opened: Promise<PictureFonts> | undefined;

/** The faces pictures are set in, from packages and never from the system, unpacked once a process. */
export function openPictureFonts(): Promise<PictureFonts> {
  return (opened ??= openAll());
}

async function openAll(): Promise<PictureFonts> {
  const fonts = new Map<Cut, { readonly latin: Font; readonly chinese: Font; readonly extras: readonly Font[] }>();
  for (const cut of Object.keys(CUTS) as Cut[]) {
    const [latin, chinese, ...extras] = await Promise.all(
      ['latin', 'chinese-simplified', ...EXTRAS].map((part) => openFont(cut, part)),
    );
    if (latin !== undefined && chinese !== undefined) fonts.set(cut, { latin, chinese, extras });
  }
  return ({ face, weight, locale }) => {
    const set = fonts.get(face === 'song' ? 'song' : weight === 600 ? 'sans600' : 'sans400');
    if (set === undefined) throw new RangeError(`No font for ${face} ${weight}`);
    // Both have Latin letters, but only the Latin file has narrow quotation marks and dashes.
    return LANGUAGES[locale].script === 'Hans' ? [set.chinese, ...set.extras] : [set.latin, set.chinese, ...set.extras];
  };
}

async function openFont(cut: Cut, part: string): Promise<Font> {
  const [family, weight] = CUTS[cut];
  const file = `@fontsource/${family}/files/${family}-${part}-${weight}-normal.woff2`;
  const packed = await readFile(require.resolve(file));
  const bytes = await subsetFont(packed, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
  return new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));
}
