import type { Localized } from '../../model/Localized.ts';
import { columnIn } from '../../model/columnIn.ts';
import { LOCALES } from '../../model/Locale.ts';
import { checkCitedText } from './checkCitedText.ts';
import { findUnknown } from './findUnknown.ts';
import type { Known } from '../read/Known.ts';
import type { DatasetEntry } from '../read/readDatasets.ts';
import type { TextFault } from '../read/TextFault.ts';
import type { YamlPath } from '../read/readYaml.ts';
import type { Report } from './Report.ts';

/** Said of every cell of a table already. */
const OF_CELLS: ReadonlySet<string> = new Set(['html-in-text']);

/** Checks a dataset's own words, which may cite figures, and the story it belongs to. */
export function checkDatasetTexts(entry: DatasetEntry, known: Known, report: Report): void {
  const { dataset, descriptor } = entry;
  const unknown = dataset.story === undefined ? null : findUnknown('story', dataset.story, known);
  if (unknown !== null) report({ ...unknown, ...descriptor.locate(['story']) });
  const texts: readonly (readonly [YamlPath, Localized])[] = [
    [['title'], dataset.title],
    [['description'], dataset.description],
    ...dataset.caveats.map((caveat, index) => [['caveats', index], caveat] as const),
    ...dataset.notAddable.map(({ because }, index) => [['notAddable', index, 'because'], because] as const),
  ];
  for (const [path, text] of texts) {
    for (const locale of LOCALES) {
      for (const { offset, ...fault } of checkCitedText(text[locale], known, locale)) {
        // A title is printed as it is written, and cites nothing: numbers in it are those of names.
        if (fault.code === 'typed-number' && path[0] === 'title') continue;
        report({ ...fault, ...descriptor.locate([...path, locale], text[locale].slice(offset, offset + 12)) });
      }
    }
  }
  checkRowCaveats(entry, known, report);
}

/** The caveats of a table's own rows are prose too. */
function checkRowCaveats({ dataset, csvFile, lines }: DatasetEntry, known: Known, report: Report): void {
  if (dataset.role === 'table') return;
  for (const locale of LOCALES) {
    const column = columnIn('caveat', locale);
    // Many rows say the same.
    const read = new Map<string, readonly TextFault[]>();
    dataset.rows.forEach((row, index) => {
      const text = row[column] ?? '';
      const faults = read.get(text) ?? checkCitedText(text, known, locale).filter(({ code }) => !OF_CELLS.has(code));
      read.set(text, faults);
      for (const fault of faults) report({ ...fault, file: csvFile, line: lines[index], inColumn: column });
    });
  }
}
