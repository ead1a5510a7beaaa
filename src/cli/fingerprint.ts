import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { fingerprintSentence } from '../figures/fingerprintSentence.ts';
import { readPage, type ReflowedArticle } from '../figures/readPage.ts';
import type { CommandWords } from '../i18n/commands/CommandWords.ts';
import { CommandFailure, requireOptions, speakingCommand, type Speech } from './commandLine.ts';
import { readTextFile } from './readTextFile.ts';

interface Options {
  readonly source: string;
  readonly record: string;
  /** Whether fingerprints that are there already may be others afterwards. */
  readonly force?: true;
}

/** `npm run fingerprint`: writes the sentences of a page into a source record as fingerprints. */
export function fingerprintCommand(speech: Speech): Command {
  const { about, usage, source, record } = speech.words.fingerprint;
  return speakingCommand('fingerprint', about, usage, speech)
    .option('--source <file>', source)
    .option('--record <file>', record)
    .option('--force', speech.words.fingerprint.force)
    .action((options: Options) => {
      requireOptions(options, ['source', 'record'], usage, speech);
      fingerprint(options, speech.words);
    });
}

function fingerprint(files: Options, words: CommandWords): void {
  const page = readTextFile(files.source, words);
  const record = parseDocument(readTextFile(files.record, words));
  const entries = readArticles(record, files.record, words);
  const articles = readPage(
    page,
    entries.map((entry) => String(entry.get('title'))),
  );
  const missing = articles.filter((article) => !article.found).map((article) => `“${article.title}”`);
  if (missing.length > 0) throw new CommandFailure(words.fingerprint.notOnPage(missing, files.record));
  const pairs = articles.flatMap((article, index) => {
    const entry = entries[index];
    return entry === undefined ? [] : [{ entry, article }];
  });
  const changes = pairs.flatMap(({ entry, article }) => describeChange(entry, article, words));
  if (changes.length > 0 && files.force !== true)
    throw new CommandFailure([...changes, words.fingerprint.notForced(files.record)].join('\n'), 1);
  for (const { entry, article } of pairs) writeUnits(record, entry, article);
  writeFileSync(files.record, record.toString({ lineWidth: 0 }));
  console.log(pairs.map(({ entry, article }) => numberUnits(entry, article, words)).join('\n\n'));
}

/** In which sentences an article would differ from what its record holds; none where it holds nothing yet. */
function describeChange(entry: YAMLMap, article: ReflowedArticle, words: CommandWords): readonly string[] {
  const units = entry.get('units');
  if (!isSeq(units) || units.items.length === 0) return [];
  const before = units.items.map((unit) =>
    isMap(unit) ? `${String(unit.get('role'))} ${String(unit.get('fingerprint'))}` : '',
  );
  const after = article.units.map(({ role, text }) => `${role} ${fingerprintSentence(text)}`);
  const longer = before.length > after.length ? before : after;
  const changed = longer.flatMap((_, index) => (before[index] === after[index] ? [] : [index + 1]));
  if (changed.length === 0) return [];
  return [words.fingerprint.changed(article.title, before.length, after.length, changed)];
}

/** An article's sentences as rows cite them: `guangyuan#36`. */
function numberUnits(entry: YAMLMap, { title, units }: ReflowedArticle, words: CommandWords): string {
  const id = entry.get('id');
  return [
    words.fingerprint.units(title, units.length),
    ...units.map(({ n, text }) => `${typeof id === 'string' ? id : ''}#${n} ${text}`),
  ].join('\n');
}

function readArticles(record: Document, path: string, words: CommandWords): readonly YAMLMap[] {
  const { notYaml, noArticles, noTitle } = words.fingerprint;
  if (record.errors.length > 0) throw new CommandFailure(notYaml(path, record.errors[0]?.message ?? ''));
  const articles = record.get('articles');
  if (!isSeq(articles) || articles.items.length === 0) throw new CommandFailure(noArticles(path));
  return articles.items.map((item, index) => {
    if (!isMap(item) || typeof item.get('title') !== 'string') throw new CommandFailure(noTitle(path, index + 1));
    return item;
  });
}

function writeUnits(record: Document, entry: YAMLMap, article: ReflowedArticle): void {
  const units = article.units.map((unit) => {
    const node = record.createNode({ role: unit.role, fingerprint: fingerprintSentence(unit.text) });
    node.flow = true;
    const fingerprint = node.get('fingerprint', true);
    // All digits, or digits around one `e`, would read back as a number.
    if (isScalar(fingerprint)) fingerprint.type = 'QUOTE_DOUBLE';
    return node;
  });
  entry.set('units', record.createNode(units));
}
