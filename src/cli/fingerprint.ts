import { writeFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { fingerprintSentence } from '../figures/fingerprintSentence.ts';
import { readPage, type ReflowedArticle } from '../figures/readPage.ts';
import { readOptions } from './readOptions.ts';
import { readTextFile } from './readTextFile.ts';

const USAGE = 'npm run fingerprint -- --source 版面.txt --record data/sources/出处.yaml';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArticles(record: Document, path: string): readonly YAMLMap[] {
  if (record.errors.length > 0) fail(`${path} 不是合格的 YAML：${record.errors[0]?.message ?? ''}`);
  const articles = record.get('articles');
  if (!isSeq(articles) || articles.items.length === 0)
    fail(`${path} 里没有 articles：先写下每篇文章的 id、title、byline`);
  return articles.items.map((item, index) => {
    if (!isMap(item) || typeof item.get('title') !== 'string')
      fail(`${path} 的第 ${index + 1} 篇文章没有 title：照印写下标题`);
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

const options = readOptions(['source', 'record'], USAGE);
const page = readTextFile(options.source);
const record = parseDocument(readTextFile(options.record));
const entries = readArticles(record, options.record);
const articles = readPage(
  page,
  entries.map((entry) => String(entry.get('title'))),
);
const missing = articles.filter((article) => !article.found).map((article) => `“${article.title}”`);
if (missing.length > 0) fail(`版面上找不到标题 ${missing.join('、')}：请核对 ${options.record} 里的 title`);
for (const [index, article] of articles.entries()) {
  const entry = entries[index];
  if (entry) writeUnits(record, entry, article);
}
writeFileSync(options.record, record.toString({ lineWidth: 0 }));
console.log(articles.map((article) => `${article.title}：${article.units.length} 句`).join('\n'));
