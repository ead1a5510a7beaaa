import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { fingerprintSentence } from '../figures/fingerprintSentence.ts';
import { readPage, type ReflowedArticle } from '../figures/readPage.ts';
import type { CommandWords } from '../i18n/commands/CommandWords.ts';
import { CommandFailure, requireOptions, speakingCommand, type Speech } from './commandLine.ts';
import { readTextFile } from './readTextFile.ts';

interface Files {
  readonly source: string;
  readonly record: string;
}

/** `npm run fingerprint`: writes the sentences of a page into a source record as fingerprints. */
export function fingerprintCommand(speech: Speech): Command {
  const { about, usage, source, record } = speech.words.fingerprint;
  return speakingCommand('fingerprint', about, usage, speech)
    .option('--source <file>', source)
    .option('--record <file>', record)
    .action((files: Files) => {
      requireOptions(files, ['source', 'record'], usage, speech);
      fingerprint(files, speech.words);
    });
}

function fingerprint(files: Files, words: CommandWords): void {
  const page = readTextFile(files.source, words);
  const record = parseDocument(readTextFile(files.record, words));
  const entries = readArticles(record, files.record, words);
  const articles = readPage(
    page,
    entries.map((entry) => String(entry.get('title'))),
  );
  const missing = articles.filter((article) => !article.found).map((article) => `“${article.title}”`);
  if (missing.length > 0) throw new CommandFailure(words.fingerprint.notOnPage(missing.join('、'), files.record));
  for (const [index, article] of articles.entries()) {
    const entry = entries[index];
    if (entry) writeUnits(record, entry, article);
  }
  writeFileSync(files.record, record.toString({ lineWidth: 0 }));
  console.log(articles.map(({ title, units }) => words.fingerprint.units(title, units.length)).join('\n'));
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
