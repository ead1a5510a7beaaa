/** The first month named in a Chinese text, as ISO (`2023年9月（推断）` → `2023-09`); null if there is none. */
export function readMonth(text: string): string | null {
  const match = /(\d{4})年(\d{1,2})月/u.exec(text);
  return match === null ? null : `${match[1]}-${String(match[2]).padStart(2, '0')}`;
}
