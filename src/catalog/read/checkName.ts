import { faultOf } from '../../i18n/problems/faultOf.ts';
import type { Fault } from '../../model/Problem.ts';
import { LOCALES } from '../../model/Locale.ts';
import type { Report } from '../check/Report.ts';

/** What a name is used as: a row is named within files and pages, a view in addresses, a file stands for a page of its own. */
export type NameUse = 'row' | 'view' | 'file' | 'comparison';

/** Every object of a script answers to these, whatever it holds. */
const EVERY_OBJECTS = new Set(['constructor', 'prototype']);
/** What YAML reads without quotes as nothing, a truth or a number. */
const NO_TEXT = /^(?:null|true|false|\d+(?:e\d+)?|0o[0-7]+|0x[\da-f]+)$/u;
/** Names of devices: Windows can neither check out nor unpack such a file, whatever its ending. */
const DEVICES = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/u;
/** What addresses have a use of their own for: `/charts/index` is `/charts/` to many servers, `/…/views/` holds views. */
const IN_ADDRESSES = new Set<string>(['index', 'views', 'wechat', ...LOCALES]);
/** Anchors that the page of comparisons has beside one for each of them. */
export const COMPARE_ANCHORS: readonly string[] = ['main', 'comparable', 'yardsticks', 'apart', 'within-one', 'before'];

/** File names become ids and addresses. Returns the name all the same. */
export function checkName(file: string, name: string, report: Report, use: NameUse = 'file'): string {
  const fault = findNameFault(name, use);
  if (fault !== null) report({ ...fault, file });
  return name;
}

/** Why something cannot be called so; null if it can. */
export function findNameFault(name: string, use: NameUse): Fault | null {
  if (EVERY_OBJECTS.has(name)) return faultOf('invalid-id/object', name);
  if (!isName(name)) return faultOf('invalid-id', name);
  if (NO_TEXT.test(name)) return faultOf('invalid-id/yaml', name);
  if (use === 'row') return null;
  if (DEVICES.test(name)) return faultOf('invalid-id/device', name);
  if (use === 'view') return null;
  if (IN_ADDRESSES.has(name)) return faultOf('invalid-id/address', name);
  const isAnchor = use === 'comparison' && (COMPARE_ANCHORS.includes(name) || name.startsWith('of-'));
  return isAnchor ? faultOf('invalid-id/anchor', name) : null;
}

/** Lower-case Latin letters, digits and hyphens. */
function isName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name);
}
