import subsetFont from 'subset-font';

/** Code points a WOFF2 font can draw, read from its character map. */
export async function readGlyphs(woff2: Buffer, candidates: string): Promise<ReadonlySet<number>> {
  const sfnt = await subsetFont(woff2, candidates, { targetFormat: 'sfnt' });
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const cmap = findTable(view, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readSegments(view, subtable, found);
    if (format === 12) readGroups(view, subtable, found);
  }
  return found;
}

function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(record + offset))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new RangeError(`The font has no table ${tag}`);
}

/** Format 4: a segment may hold code points without a glyph, told by index 0. */
function readSegments(view: DataView, start: number, found: Set<number>): void {
  const bytes = view.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + bytes];
  const [deltas, ranges] = [starts + bytes, starts + bytes * 2];
  for (let at = 0; at < bytes; at += 2) {
    const [first, last] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    const range = view.getUint16(ranges + at);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(ranges + at + range + (code - first) * 2);
      const glyph = raw === 0 && range !== 0 ? 0 : (raw + view.getUint16(deltas + at)) & 0xffff;
      if (glyph !== 0) found.add(code);
    }
  }
}

/** Format 12: groups of consecutive code points. */
function readGroups(view: DataView, start: number, found: Set<number>): void {
  for (let index = 0; index < view.getUint32(start + 12); index += 1) {
    const group = start + 16 + index * 12;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) found.add(code);
  }
}
