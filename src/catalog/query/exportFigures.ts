import { isDerived, type Figure } from '../../model/Figure.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Localized } from '../../model/Localized.ts';
import { plainTexts } from '../../figures/plainText.ts';

/** One object of `figures.json`, keys in the contract's order. */
export interface ExportedFigure {
  readonly id: string;
  readonly story: string | null;
  readonly value: number;
  readonly unit: string;
  readonly hedge: string;
  readonly printed: string;
  readonly label: Localized;
  readonly kind: string;
  readonly status: string;
  readonly period: string;
  readonly flag: 'implausible' | null;
  readonly sources: readonly {
    readonly id: string;
    readonly article: string;
    readonly sentence: number;
    readonly fingerprint: string;
  }[];
  readonly charts: readonly string[];
  readonly stories: readonly string[];
  readonly caveat: Localized | null;
}

/** The content of `figures.json`: every printed figure, sorted by id; neither reference nor derived figures. */
export function exportFigures(catalog: Catalog): readonly ExportedFigure[] {
  return [...catalog.figures.values()]
    .filter((figure): figure is Figure => !isDerived(figure) && figure.kind !== 'reference')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((figure) => exportFigure(figure, catalog));
}

function exportFigure(figure: Figure, catalog: Catalog): ExportedFigure {
  const { id, story, value, unit, hedge, printed, label, kind, status, period, flag, caveat } = figure;
  return {
    id,
    story,
    value,
    unit,
    hedge,
    printed,
    label,
    kind,
    status,
    period,
    flag,
    sources: figure.locators.map(({ source, article, sentence, fingerprint }) => ({
      id: source,
      article,
      sentence,
      fingerprint,
    })),
    charts: catalog.chartsOf.get(id) ?? [],
    stories: catalog.storiesOf.get(id) ?? [],
    caveat: caveat === null ? null : plainTexts(caveat, catalog.figures),
  };
}
