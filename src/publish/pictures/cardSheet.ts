import { drawChart } from '../../catalog/query/drawChart.ts';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import { SITE } from '../../i18n/site.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Chart } from '../../model/Chart.ts';
import type { Drawing } from '../../model/Drawing.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';
import { composeCard } from '../../draw/composeCard.ts';
import type { Sheet } from '../../draw/Sheet.ts';
import { DRAWING_WIDTHS } from '../../theme/sizes.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { storyIn } from '../storyIn.ts';
import { titlePieces } from '../titlePieces.ts';

/** The social card of a chart. */
export function chartCardSheet(chart: Chart, locale: Locale, site: URL | undefined): Sheet {
  const catalog = openCatalog();
  const story = chart.story === undefined ? undefined : storyIn(catalog, chart.story, locale);
  return composeCard(
    {
      locale,
      kicker: story === undefined ? SITE.tagline[locale] : placeLine(story),
      title: titlePieces(chart.title[locale], catalog, locale),
      siteName: SITE.name[locale],
      address: addressOf(locale, `charts/${chart.id}/`, site).shown,
      description: plainText(chart.alt[locale], catalog.figures, locale),
    },
    drawEachWidth(catalog, chart, locale),
  );
}

/** The social card of a story, with its hero chart. */
export function storyCardSheet(story: Story, site: URL | undefined): Sheet {
  const catalog = openCatalog();
  return composeCard(
    {
      locale: story.locale,
      kicker: placeLine(story),
      title: titlePieces(story.title, catalog, story.locale),
      siteName: SITE.name[story.locale],
      address: addressOf(story.locale, `stories/${story.id}/`, site).shown,
      description: plainText(story.standfirst, catalog.figures, story.locale),
    },
    drawEachWidth(catalog, heroOf(catalog, story), story.locale),
  );
}

/** The story's region and place as its page heads them. */
export function placeLine(story: Story): string {
  return `${story.region}${WORDS[story.locale].placeDot}${story.place}`;
}

/** The chart at a story's head; throws a RangeError if there is none, which `readCatalog` has reported. */
export function heroOf(catalog: Catalog, story: Story): Chart {
  const hero = catalog.charts.get(story.hero);
  if (hero === undefined) throw new RangeError(`No chart ${story.hero}`);
  return hero;
}

// Between the two widths of the site, to fit boxes of other proportions.
const WIDTHS = [DRAWING_WIDTHS.narrow, 440, 540, 640, DRAWING_WIDTHS.wide];

/** The chart at several widths, to choose from. */
export function drawEachWidth(catalog: Catalog, chart: Chart, locale: Locale): readonly Drawing[] {
  return WIDTHS.map((widthPx) => drawChart(catalog, chart, null, widthPx, locale));
}
