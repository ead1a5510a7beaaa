import { LANGUAGES, type Locale } from '../../model/Locale.ts';

/** Path of a file of a chart: `charts/clusters.png`, `charts/clusters.en.png`. */
export function chartFile(id: string, locale: Locale, extension: string): string {
  return `charts/${id}${LANGUAGES[locale].suffix}.${extension}`;
}
