import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../model/Locale.ts';
import type { Problem } from '../../model/Problem.ts';
import { storySchema, type Story, type StoryAsWritten } from '../../model/Story.ts';
import { checkEditionsAgree } from '../check/checkEditionsAgree.ts';
import { checkName } from './checkName.ts';
import { checkStoryFacts, type StoryFacts } from '../check/checkStoryFacts.ts';
import { listFiles } from './listFiles.ts';
import { parseStory } from './parseStory.ts';
import { checkHiddenCharacters, readContentFile } from './readContentFile.ts';
import { EDITIONS_FILE } from './readEditions.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { readStoryBody } from './readStoryBody.ts';
import { readYaml, type YamlText } from './readYaml.ts';
import type { Report } from '../check/Report.ts';

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
      if (locale === undefined) {
        report({
          code: 'unknown-file',
          file: `${folder}/${name}`,
          found: '不认识的文件',
          expected: LOCALES.map((one) => `${one}.mdx`).join('、'),
          fix: '改名或移走',
        });
        return [];
      }
      return [readStory(root, id, locale, facts, report)];
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
  const file = `${folder}/${locale}.mdx`;
  if (locale === DEFAULT_LOCALE)
    return {
      code: 'missing-file',
      file,
      found: '没有中文稿',
      expected: `每个故事都有 ${locale}.mdx`,
      fix: `写上 ${locale}.mdx；其他语言的稿子跟着它`,
    };
  return {
    code: 'missing-translation',
    file,
    found: `故事没有 ${locale} 的稿子`,
    expected: `${EDITIONS_FILE} 列出的每种语言都有稿子`,
    fix: `写上 ${locale}.mdx；还没有译好，就先不出这一版：从 ${EDITIONS_FILE} 删去 ${locale}`,
  };
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
  const story = front === null || body === null ? null : { ...front.value, id, locale, file, ...body };
  return { locale, front, story };
}
