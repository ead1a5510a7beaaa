import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import { isDerived, type CitableFigure } from '../../model/Figure.ts';
import type { Kind } from '../../model/Kind.ts';
import { type Measure, unitOf } from '../../model/units.ts';
import { chartFigures } from './chartFigures.ts';

/** What two charts have in common; `page` is no more than the newspaper page their figures were printed on. */
export type Relation =
  | { readonly by: 'unit'; readonly measure: Measure }
  | { readonly by: 'kind'; readonly kind: Kind }
  | { readonly by: 'place' | 'page' };

export interface RelatedChart {
  readonly chart: Chart;
  readonly relation: Relation;
}

interface Candidate extends RelatedChart {
  readonly score: number;
}

const PERSON = unitOf('人')?.measure;
const COUNT = 3;
/** A page of many charts is long enough: it leads to one fewer. */
const MANY = 6;
/** To be of one place says less than to share a unit that few charts have; to be of one page, less again. */
const PLACE_SCORE = 0.4;
const PAGE_SCORE = 0.15;

/**
 * Up to three charts to go on to from a page that shows these: first those that share a unit or a kind of figure with
 * them, the rarer the better, and of many places; then what else the same newspaper page tells of other places. Charts that belong to no story have nothing to go on to.
 */
export function findRelated(catalog: Catalog, shown: readonly string[]): readonly RelatedChart[] {
  const { traits, rarity } = indexOf(catalog);
  const own = new Map(shown.flatMap((id) => [...(traits.get(id) ?? [])]));
  const places = shown.flatMap((id) => catalog.charts.get(id)?.story ?? []);
  const others = [...catalog.charts.values()].filter((chart) => chart.story !== undefined && !shown.includes(chart.id));
  if (places.length === 0) return [];
  const candidates = others.map((chart): Candidate => {
    const common = [...(traits.get(chart.id) ?? [])].filter(([trait]) => own.has(trait));
    const weighed = common.map(([trait, relation]) => ({ relation, score: rarity.get(trait) ?? 0 }));
    const [best] = weighed.toSorted((a, b) => b.score - a.score).filter(({ score }) => score > 0);
    const by = places.includes(chart.story ?? '') ? 'place' : 'page';
    const least = by === 'place' ? PLACE_SCORE : isHero(catalog, chart) ? PAGE_SCORE : 0;
    return {
      chart,
      relation: best?.relation ?? { by },
      score: weighed.reduce((sum, { score }) => sum + score, least),
    };
  });
  return pick(
    candidates.filter(({ score }) => score > 0),
    places,
    shown.length < MANY ? COUNT : COUNT - 1,
  ).map(({ chart, relation }) => ({ chart, relation }));
}

interface TraitIndex {
  /** Traits by chart id. */
  readonly traits: ReadonlyMap<string, ReadonlyMap<string, Relation>>;
  /** 0 for a trait that every chart has, more the fewer have it. */
  readonly rarity: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<Catalog['charts'], TraitIndex>();

/** What the charts of a catalog have in common, looked at once. */
function indexOf(catalog: Catalog): TraitIndex {
  const known = indexes.get(catalog.charts);
  if (known !== undefined) return known;
  const traits = new Map([...catalog.charts.values()].map((chart) => [chart.id, traitsOf(catalog, chart)]));
  const counts = new Map<string, number>();
  for (const own of traits.values()) for (const trait of own.keys()) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const rarity = new Map([...counts].map(([trait, count]) => [trait, Math.log(traits.size / count)]));
  const index = { traits, rarity };
  indexes.set(catalog.charts, index);
  return index;
}

/** Units that say what is counted, and kinds of figure, by a name for each. */
function traitsOf(catalog: Catalog, chart: Chart): ReadonlyMap<string, Relation> {
  return new Map(chartFigures(catalog, chart).flatMap(figureTraits));
}

/** 名, 位 and 人 all count people; a bare measure word (个, 项) says nothing of what is counted, and neither does a count. */
function figureTraits(figure: CitableFigure): readonly (readonly [trait: string, relation: Relation])[] {
  if (!isDerived(figure) && figure.kind === 'reference') return [];
  const measure = unitOf(figure.unit)?.measure;
  const hasNoun = measure !== undefined && measure.one !== '';
  const unit: Relation | null = hasNoun
    ? { by: 'unit', measure: measure.one === PERSON?.one ? PERSON : measure }
    : null;
  const hasKind = !isDerived(figure) && figure.kind !== 'count';
  return [
    ...(unit === null ? [] : [[`unit ${measure?.one ?? ''}`, unit] as const]),
    ...(hasKind ? [[`kind ${figure.kind}`, { by: 'kind', kind: figure.kind }] as const] : []),
  ];
}

/** The best first, each place counting for less the more of it there is already: the page's own places have been seen. */
function pick(candidates: readonly Candidate[], places: readonly string[], count: number): readonly Candidate[] {
  const rest = [...candidates];
  const picked: Candidate[] = [];
  const seen = [...new Set(places)];
  const worth = ({ chart, score }: Candidate): number =>
    score / (1 + seen.filter((place) => place === chart.story).length);
  while (rest.length > 0 && picked.length < count) {
    rest.sort((a, b) => worth(b) - worth(a) || (a.chart.id < b.chart.id ? -1 : 1));
    const best = rest.shift();
    if (best === undefined) break;
    picked.push(best);
    seen.push(best.chart.story ?? '');
  }
  return picked;
}

function isHero(catalog: Catalog, chart: Chart): boolean {
  return [...catalog.stories.values()].some((story) => story.hero === chart.id);
}
