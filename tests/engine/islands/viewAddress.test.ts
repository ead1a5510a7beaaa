import { describe, expect, it } from 'vitest';
import { readView, viewAddress } from '../../../src/islands/chart/viewAddress.ts';

const STORY = 'https://host/sub/stories/guangyuan/';
const PAGE = 'https://host/sub/charts/project-pipeline/';
const CHART = { id: 'project-pipeline', isAlone: false };
const ALONE = { ...CHART, isAlone: true };

describe('the view of a chart among others', () => {
  it('is read as it was written', () => {
    const address = viewAddress(STORY, CHART, 'money');
    expect(address).toBe(`${STORY}?project-pipeline=money`);
    expect(readView(new URL(address).search, CHART)).toBe('money');
    expect(readView('?view=money', CHART)).toBeNull();
  });

  it('keeps the other charts, the query and the place on the page', () => {
    const address = viewAddress(`${STORY}?a=b&q=%E5%BF%97#chart-a`, CHART, 'money');
    expect(address).toBe(`${STORY}?a=b&q=%E5%BF%97&project-pipeline=money#chart-a`);
    expect(viewAddress(address, { ...CHART, id: 'a' }, null)).toBe(
      `${STORY}?q=%E5%BF%97&project-pipeline=money#chart-a`,
    );
  });

  it('leaves nothing behind', () => {
    expect(viewAddress(`${STORY}?project-pipeline=money`, CHART, null)).toBe(STORY);
    expect(readView('', CHART)).toBeNull();
  });
});

describe('the view of a chart that is alone', () => {
  it('is read as it was written', () => {
    const address = viewAddress(`${PAGE}?q=x#a`, ALONE, 'money');
    expect(address).toBe(`${PAGE}?q=x&view=money#a`);
    expect(readView(new URL(address).search, ALONE)).toBe('money');
    expect(viewAddress(address, ALONE, null)).toBe(`${PAGE}?q=x#a`);
  });

  it('is read from links of old, which are written anew', () => {
    expect(readView('?project-pipeline=money', ALONE)).toBe('money');
    expect(viewAddress(`${PAGE}?project-pipeline=money`, ALONE, 'together')).toBe(`${PAGE}?view=together`);
    expect(viewAddress(`${PAGE}?project-pipeline=money`, ALONE, null)).toBe(PAGE);
  });
});
