import { openCatalog } from '../../catalog/query/openCatalog.ts';
import type { Chart } from '../../model/Chart.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../model/Locale.ts';

export interface ChartPicture<Kind extends string> {
  readonly chart: Chart;
  readonly locale: Locale;
  readonly kind: Kind;
}

/** Every picture of every chart: `<chart>`, then `.en` for the English edition, then the kind unless it is plain. */
export function chartPictures<Kind extends string>(
  kinds: readonly Kind[],
): readonly { readonly params: { readonly picture: string }; readonly props: ChartPicture<Kind> }[] {
  return [...openCatalog().charts.values()].flatMap((chart) =>
    LOCALES.flatMap((locale) =>
      kinds.map((kind) => ({
        params: {
          picture: [chart.id, LANGUAGES[locale].suffix, kind === 'plain' ? '' : `.${kind}`].join(''),
        },
        props: { chart, locale, kind },
      })),
    ),
  );
}
