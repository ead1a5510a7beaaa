import { describe, expect, it } from 'vitest';
import { readView, viewAddress } from '../../../src/islands/chart/viewAddress.ts';

const PAGE = 'https://host/sub/stories/guangyuan/';

describe('viewAddress', () => {
  it('is read as it was written', () => {
    const address = viewAddress(PAGE, 'project-pipeline', 'money');
    expect(address).toBe(`${PAGE}?project-pipeline=money`);
    expect(readView(new URL(address).search, 'project-pipeline')).toBe('money');
  });

  it('keeps the other charts, the query and the place on the page', () => {
    const address = viewAddress(`${PAGE}?a=b&q=%E5%BF%97#chart-a`, 'project-pipeline', 'money');
    expect(address).toBe(`${PAGE}?a=b&q=%E5%BF%97&project-pipeline=money#chart-a`);
    expect(viewAddress(address, 'a', null)).toBe(`${PAGE}?q=%E5%BF%97&project-pipeline=money#chart-a`);
  });

  it('leaves nothing behind', () => {
    expect(viewAddress(`${PAGE}?project-pipeline=money`, 'project-pipeline', null)).toBe(PAGE);
    expect(readView('', 'project-pipeline')).toBeNull();
  });
});
