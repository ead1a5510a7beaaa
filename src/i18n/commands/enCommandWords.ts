import type { CommandWords } from './CommandWords.ts';
import { enReason } from './enReason.ts';
import { shorten } from './shorten.ts';

export const enCommandWords: CommandWords = {
  tagline: 'Fangzhi: stories and charts whose every figure can be traced to its source',
  usage: 'Usage:',
  options: 'Options:',
  commands: 'Commands:',
  arguments: 'Arguments:',
  helpOption: 'show this help',
  langOption: 'the language to speak: zh Chinese, en English',
  exitCodes: 'Exit codes: 0 nothing wrong; 1 problems found; 2 wrong usage, or a file that can’t be read',
  refused: {
    missing: (names) => `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} missing`,
    valueMissing: (name) => `${name} needs a value`,
    unknownOption: (name) => `there is no option ${name}`,
    unknownCommand: (name) => `there is no command ${name}`,
    notAllowed: (value, name, allowed) => `${name} can’t be ${value}, only ${allowed}`,
    excess: (given) => `${given} is too much`,
    withUsage: (reason, usage) => `${reason}. Usage: ${usage}`,
  },
  cannotRead: (path, reason) => `can’t read ${path}: ${reason}`,
  reasons: {
    none: 'there is no such file; check the path',
    folder: 'it is a folder; name a file in it',
    denied: 'reading it is not permitted',
    encoding: 'it is not in UTF-8; save it as UTF-8',
  },
  internalError: (message) =>
    `[internal-error] the program itself failed: ${message}; please tell its maintainers this line and what you changed`,
  check: { about: 'find everything wrong in content and data, in one run and without a build' },
  verify: {
    about: 'prove every figure of the ledger against the text of the page',
    source: 'the text of the page, in UTF-8',
    usage: 'npm run verify -- --source page.txt',
    ledgerFaulty: 'the ledger has faults: make npm run check pass first, then verify',
    failure: (id, at, ledger, found, reason) =>
      `${id} in ${at}: the ledger says ${ledger}${found.length === 0 ? '' : `; the page says: ${found.join(', ')}`} (${reason})`,
    reason: enReason,
  },
  fingerprint: {
    about: 'split a page into sentences and write the fingerprint of each into a source record, never the text',
    source: 'the text of the page, in UTF-8',
    record: 'the source record to write to',
    usage: 'npm run fingerprint -- --source page.txt --record data/sources/source.yaml',
    notYaml: (path, message) => `${path} is not valid YAML: ${message}`,
    noArticles: (path) => `${path} has no articles: write the id, title and byline of each first`,
    noTitle: (path, nth) => `article ${nth} of ${path} has no title: write it as printed`,
    notOnPage: (titles, path) => `the page has no headline ${titles.join(', ')}: compare it with the title in ${path}`,
    units: (title, count) => `${title}: ${count} sentences`,
    force: 'overwrite fingerprints that differ from the page',
    changed: (title, before, after, numbers) =>
      `${title}: the record has ${before} sentences, the page ${after}; different are ${shorten(numbers, ', ')}`,
    notForced: (path) =>
      `${path} is left as it was: if the page is right, add --force; where sentences have other numbers, mend the sources of rows too`,
  },
  serve: {
    about: 'serve the built site on this machine',
    notBuilt: 'There is no built site yet: run npm run build first.',
    port: 'the first port to try; the next free one is taken',
    badPort: (given) => `a port is a whole number from 0 to 65535, not ${given}`,
    noSite:
      'This is a preview: without FANGZHI_SITE, addresses in embed codes, feeds and pictures (fangzhi.example) work nowhere else.',
  },
  serverConfig: {
    about: 'print the configuration of a web server',
    server: 'which server: nginx or caddy',
    usage:
      'npm run --silent server-config -- nginx|caddy [--dist dist] [--root /usr/share/nginx/html] [--base /] [--port 80]',
    dist: 'the folder of the built site',
    root: 'the folder of the site on the server',
    base: 'the path the site lives under',
    port: 'the port',
    notBuilt: (folder) => `there is no built site in ${folder}: run npm run build first.`,
  },
};
