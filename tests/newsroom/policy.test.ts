import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSite } from './readSite.ts';

const site = readSite();
const DATA_TYPES = ['application/ld+json', 'application/json'];

describe.each(site.pages)('the policy of $file', ({ document }) => {
  const metas = document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]');
  const policy = metas[0]?.getAttribute('content') ?? '';
  const directive = (name: string): readonly string[] =>
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .find(([first]) => first === name)
      ?.slice(1) ?? [];

  it('is there once, denies by default and grants nothing unsafe', () => {
    expect(metas).toHaveLength(1);
    expect(directive('default-src')).toEqual([`'none'`]);
    expect(directive('base-uri')).toEqual([`'none'`]);
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });

  it('stands before everything it governs', () => {
    const governed = document.querySelector(
      'script, style, link[rel~=stylesheet], link[rel~=preload], link[rel~=icon]',
    );
    expect(governed === null || metas[0]!.compareDocumentPosition(governed) & 4).toBeTruthy();
  });

  it('knows every inline script and style by its hash, and no other', () => {
    const scripts = [...document.querySelectorAll('script:not([src])')].filter(
      (script) => !DATA_TYPES.includes(script.getAttribute('type') ?? ''),
    );
    expect(hashesIn(directive('script-src'))).toEqual(hashesOf(scripts));
    expect(hashesIn(directive('style-src'))).toEqual(hashesOf([...document.querySelectorAll('style')]));
  });

  it('has nothing to forbid: no style attribute, no handler, no javascript: address', () => {
    const elements = [...document.querySelectorAll('*')];
    const bad = elements.filter((element) =>
      [...element.attributes].some(
        ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
      ),
    );
    expect(bad.map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
  });
});

describe('_headers', () => {
  const rules = site
    .read('_headers')
    .split(/\n(?=\S)/)
    .map((block) => ({
      path: block.split('\n')[0]!.trim(),
      headers: block
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    }))
    .filter(({ path }) => path !== '' && !path.startsWith('#'));
  const headersOf = (path: string): readonly string[] =>
    rules.filter((rule) => doesMatch(rule.path, path)).flatMap((rule) => rule.headers);
  const paths = site.pages.map(({ file }) => `/${file.replace(/index\.html$/, '')}`);

  // Any word on who may frame embeds, even `*`, keeps out pages from a disk and sandboxed ones.
  it('send exactly one policy for framing with every page, and none with embeds', () => {
    const policies = (path: string): number =>
      headersOf(path).filter((header) => /^content-security-policy:/i.test(header)).length;
    const isEmbed = (path: string): boolean => /^\/(?:en\/)?embed\//.test(path);
    expect(paths.filter((path) => policies(path) !== (isEmbed(path) ? 0 : 1))).toEqual([]);
    expect(headersOf('/')).toContainEqual(expect.stringMatching(/frame-ancestors 'self'/));
  });

  it('name no header twice for any file', () => {
    const twice = site.files.filter((file) => {
      const names = headersOf(`/${file.replace(/(?<=^|\/)index\.html$/, '')}`).map((header) => header.split(':')[0]!);
      return new Set(names).size !== names.length;
    });
    expect(twice).toEqual([]);
  });

  it('send the usual protections', () => {
    expect(headersOf('/stories/guangyuan/').join('\n')).toMatch(
      /X-Content-Type-Options: nosniff[\s\S]*Referrer-Policy: /i,
    );
  });
});

function hashesOf(elements: readonly Element[]): readonly string[] {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  return [...new Set(elements.map((element) => hash(element.textContent)))].toSorted();
}

function hashesIn(sources: readonly string[]): readonly string[] {
  return sources.filter((source) => source.startsWith(`'sha256-`)).toSorted();
}

function doesMatch(pattern: string, path: string): boolean {
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(path);
}
