import type { WithdrawnWords } from '../../model/WithdrawnWords.ts';
import { breakEmbedTitle } from '../../typeset/breakEmbedTitle.ts';
import type { EmbedFacts, EmbedRun } from '../../model/EmbedFacts.ts';
import type { ClausePiece } from '../../typeset/titleClauses.ts';

/** Heading of the title: first on a page of its own, third on a page of others. */
export type EmbedHeading = 'h1' | 'h3';

/** A chart as it stands on other people's pages: title, drawing, note, source and the way back. */
export function renderEmbed(facts: EmbedFacts, heading: EmbedHeading): string {
  const { id, texts } = facts;
  const note = texts.note === null ? '' : `<p class="embed-note">${texts.note.map(renderRun).join('')}</p>`;
  const held = facts.held.map(({ view, drawings }) => `<template data-view="${view}">${drawings}</template>`);
  return embedBox(
    `<figure class="chart" data-chart="${id}">
<figcaption><${heading} class="embed-title">${renderTitle(texts.title)}</${heading}><p class="embed-subtitle">${texts.subtitle.map(renderRun).join('')}</p></figcaption>
${renderViews(facts)}<div class="drawing-box">${facts.drawings}</div>
${note}${renderCorrections(texts.corrections)}</figure>
<footer class="embed-foot">${renderFoot(facts)}</footer>
${held.join('')}`,
    facts.spoken,
  );
}

/** What stands in the place of a chart that was taken back. */
export function renderWithdrawn(words: WithdrawnWords, heading: EmbedHeading): string {
  const { title, notice, reason, back, backUrl } = words;
  return embedBox(
    `<div class="embed-withdrawn"><${heading} class="embed-title">${escape(title)}</${heading}>
<p class="embed-subtitle">${escape(notice)}</p><p class="embed-note">${escape(reason)}</p></div>
<footer class="embed-foot"><p class="embed-imprint">${renderBack(back, backUrl)}</p></footer>`,
    '{}',
  );
}

function embedBox(inner: string, spoken: string): string {
  return `<div class="embed-box"><div class="embed" data-words="${escape(spoken)}">${inner}</div></div>`;
}

function renderTitle(runs: readonly EmbedRun[]): string {
  const clauses = breakEmbedTitle(runs).map((clause) => renderClause(clause, runs));
  return clauses.length === 1
    ? clauses.join('')
    : clauses.map((inner) => `<span class="clause">${inner}</span>`).join('');
}

function renderClause(clause: readonly ClausePiece[], runs: readonly EmbedRun[]): string {
  return clause
    .map(({ index, parts }, at) => {
      const seam = at > 0 && parts[0]?.before === 'phrase' ? '<wbr>' : '';
      const words = parts.map(
        ({ text, before }, part) => `${part > 0 && before !== 'none' ? '<wbr>' : ''}${escape(text)}`,
      );
      return `${seam}${wrapRun(runs[index] ?? { text: '' }, words.join(''))}`;
    })
    .join('');
}

function renderRun(run: EmbedRun): string {
  return wrapRun(run, escape(run.text));
}

function wrapRun({ figure, date, isName }: EmbedRun, inner: string): string {
  if (figure !== undefined) {
    const derived = figure.isDerived ? ' data-derived' : '';
    return `<data value="${escape(figure.value)}" data-figure="${escape(figure.id)}"${derived}>${inner}</data>`;
  }
  if (date !== undefined) return `<time datetime="${escape(date)}">${inner}</time>`;
  return isName === true ? `<span data-name>${inner}</span>` : inner;
}

function renderViews({ texts, chooseView }: EmbedFacts): string {
  if (texts.views.length === 0) return '';
  const buttons = texts.views.map(
    ({ id, label }, index) =>
      `<button type="button" data-view="${id}" aria-pressed="${index === 0 ? 'true' : 'false'}">${escape(label)}</button>`,
  );
  return `<div class="fz-views" role="group" aria-label="${escape(chooseView)}">${buttons.join('')}</div><p class="fz-failure" role="status"></p>\n`;
}

function renderCorrections(corrections: readonly string[]): string {
  if (corrections.length === 0) return '';
  return `<div class="embed-corrections">${corrections.map((text) => `<p>${escape(text)}</p>`).join('')}</div>`;
}

function renderFoot({ texts, backUrl, licenceUrl }: EmbedFacts): string {
  const licence = `<a href="${escape(licenceUrl)}" rel="license noopener" target="_blank">${escape(texts.licence)}</a>`;
  const version = `<span class="embed-version" data-changed="${escape(texts.versionChanged)}">${escape(texts.version)}</span>`;
  return `<p class="embed-source">${texts.source.map(renderRun).join('')}</p><p class="embed-imprint">${renderBack(texts.back, backUrl)} ${licence} ${version}</p>`;
}

function renderBack(words: string, url: string): string {
  return `<a class="embed-back" href="${escape(url)}" rel="noopener" target="_blank">${escape(words)}</a>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
