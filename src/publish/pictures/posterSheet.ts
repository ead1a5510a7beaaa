import { chartRows } from '../../catalog/query/chartRows.ts';
import { openCatalog } from '../../catalog/query/openCatalog.ts';
import { plainText } from '../../figures/plainText.ts';
import { splitFigure } from '../../figures/splitFigure.ts';
import { SITE } from '../../i18n/site.ts';
import { WORDS } from '../../i18n/words.ts';
import type { Catalog } from '../../model/Catalog.ts';
import type { Locale } from '../../model/Locale.ts';
import type { Story } from '../../model/Story.ts';
import { composePoster, type KeyFigureText } from '../../draw/composePoster.ts';
import type { Sheet } from '../../draw/Sheet.ts';
import { addressOf } from '../addresses/addressOf.ts';
import { drawEachWidth, heroOf, placeLine } from './cardSheet.ts';
import { sourceText } from '../citations/sourceText.ts';
import { titlePieces } from '../titlePieces.ts';

/** The poster of a story: its hero chart and its key figures on one sheet. */
export function posterSheet(story: Story, site: URL | undefined): Sheet {
  const catalog = openCatalog();
  const { locale } = story;
  const hero = heroOf(catalog, story);
  const plain = (text: string): string => plainText(text, catalog.figures, locale);
  const { url, shown } = addressOf(locale, `stories/${story.id}/`, site);
  const figures = story.keyFigures.flatMap(({ id }) => catalog.figures.get(id) ?? []);
  const source = sourceText(
    catalog,
    [...figures, ...chartRows(catalog, hero, locale).map((row) => row.figure)],
    locale,
    true,
  );
  const texts = {
    locale,
    kicker: placeLine(story),
    title: titlePieces(story.title, catalog, locale),
    siteName: SITE.name[locale],
    address: [shown, SITE.contentLicence.name].join(WORDS[locale].middleDot),
    description: [plain(story.standfirst), `${source}${WORDS[locale].stop}`, url].join(' '),
    chartTitle: titlePieces(hero.title[locale], catalog, locale),
    chartSubtitle: plain(hero.subtitle[locale]),
    keyFigures: story.keyFigures.map(({ id, label }) => keyFigureText(catalog, id, plain(label), locale)),
    source,
  };
  return composePoster(texts, drawEachWidth(catalog, hero, locale));
}

function keyFigureText(catalog: Catalog, id: string, label: string, locale: Locale): KeyFigureText {
  const figure = catalog.figures.get(id);
  if (figure === undefined) throw new RangeError(`No figure ${id}`);
  const { before, number, after } = splitFigure(figure, locale);
  return { before: before.trim(), number, unit: after.trim(), label };
}
