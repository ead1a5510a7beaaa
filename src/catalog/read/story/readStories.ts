import { faultOf } from '../../../i18n/problems/faultOf.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../model/Locale.ts';
import type { Problem } from '../../../model/Problem.ts';
import { storySchema, type Story, type StoryAsWritten } from '../../../model/Story.ts';
import { checkEditionsAgree } from '../../check/checkEditionsAgree.ts';
import { checkName } from '../checkName.ts';
import { checkStorySource } from '../../check/checkStorySource.ts';
import { checkStoryFacts, type StoryFacts } from '../../check/checkStoryFacts.ts';
import { listFiles } from '../listFiles.ts';
import { parseStory } from './parseStory.ts';
import { checkHiddenCharacters, readContentFile } from '../readContentFile.ts';
import { EDITIONS_FILE } from '../readEditions.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { readStoryBody } from './readStoryBody.ts';
import { readYaml, type YamlText } from '../readYaml.ts';
import type { Report } from '../../check/Report.ts';

const FOLDER = 'src/content/stories';

/** Reads every `src/content/stories/<story>/<locale>.mdx`: each is required in every edition. In order of file, not of publication. */
export function readStories(
  root: string,
  editions: readonly Locale[],
  facts: StoryFacts,
  report: Report,
): readonly Story[] {
  return listFiles(root, FOLDER, 'folders').flatMap((id) => {
    const folder = `${FOLDER}/${id}`;
    checkName(folder, id, report);
    const files = listFiles(root, folder, 'files');
    for (const locale of editions) if (!files.includes(`${locale}.mdx`)) report(missingStory(folder, locale));
    const read = files.flatMap((name) => {
      const locale = LOCALES.find((one) => name === `${one}.mdx`);
      return locale === undefined ? [] : [readStory(root, id, locale, facts, report)];
    });
    checkEditionsAgree(
      read.flatMap(({ locale, front }) => (front === null ? [] : [{ locale, front }])),
      report,
    );
    return read.flatMap(({ story }) => (story === null ? [] : [story]));
  });
}

interface StoryEntry {
  readonly locale: Locale;
  readonly front: YamlText<StoryAsWritten> | null;
  readonly story: Story | null;
}

function missingStory(folder: string, locale: Locale): Problem {
  const fault =
    locale === DEFAULT_LOCALE
      ? faultOf('missing-file/story', `${locale}.mdx`)
      : faultOf('missing-translation/story', locale, EDITIONS_FILE);
  return { ...fault, file: `${folder}/${locale}.mdx` };
}

function readStory(root: string, id: string, locale: Locale, facts: StoryFacts, report: Report): StoryEntry {
  const file = `${FOLDER}/${id}/${locale}.mdx`;
  const source = readContentFile(root, file, report);
  if (source === null) return { locale, front: null, story: null };
  checkHiddenCharacters(source, report);
  const yaml = readFrontMatter(source, report);
  // Without its fences, neither half of the file can be told from the other.
  if (yaml === null) return { locale, front: null, story: null };
  const front = readYaml(source, storySchema, report, yaml);
  const tree = parseStory(source, report);
  const context = { source, locale, known: facts.known, views: facts.views, report };
  const body = tree === null ? null : readStoryBody(tree, context);
  if (front !== null) checkStoryFacts(front, locale, facts, report);
  if (front !== null && body !== null) checkStorySource(front, body.figureIds, facts, report);
  const story = front === null || body === null ? null : { ...front.value, id, locale, file, ...body };
  return { locale, front, story };
}
