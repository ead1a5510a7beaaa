import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/typeset/measureText.ts';
import { wrapText } from '../../../src/typeset/wrapText.ts';

describe('wrapText', () => {
  it('leaves a short text alone', () => {
    expect(wrapText('再生铝', 15, 60)).toEqual(['再生铝']);
  });

  it('breaks evenly, so that no line holds one character', () => {
    expect(wrapText('铝基新材料', 15, 62)).toEqual(['铝基新', '材料']);
  });

  it('keeps a number with its unit and Latin words whole', () => {
    for (const line of wrapText('年产50万吨铝', 15, 66)) expect(line).not.toMatch(/\d$/u);
    expect(wrapText('Passed on and followed up', 15, 120).join(' ')).toBe('Passed on and followed up');
  });

  it('starts no line with a closing mark', () => {
    for (const width of [30, 45, 60, 75, 90]) {
      for (const line of wrapText('签约，开工（新）与竣工。', 15, width)) expect(line).not.toMatch(/^[，。）]/u);
    }
  });

  it('stays within the width', () => {
    for (const line of wrapText('Guangmei New Materials, under construction', 15, 140)) {
      expect(measureText(line, 15)).toBeLessThanOrEqual(140);
    }
  });
});
