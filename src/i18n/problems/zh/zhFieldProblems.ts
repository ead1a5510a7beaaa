import type { Advice, ProblemMessages } from '../ProblemText.ts';
import { zhAdvice } from './zhAdvice.ts';

/** What a schema says of a value it does not take, in the languages of its library and of its author. */
export interface FieldRule {
  readonly zh: string;
  readonly en: string;
}

const inForm = (name: string, about: string): string => (about === '' ? `${name} 合乎格式` : `${name}（${about}）`);
const unquoted = (hasWideQuotes: boolean): string => (hasWideQuotes ? '去掉全角引号，' : '');

/** Of fields that do not fit their schema; `about` is what the schema says of the field, in Chinese. */
export const zhFieldProblems = {
  'unknown-field': (name: string, near: Advice) => [
    `不认识的项“${name}”`,
    `只有 ${near.valid.join('、')}`,
    zhAdvice(near),
  ],
  'missing-field': (name: string, about: string) => [`${name} 没有写`, inForm(name, about), `补上 ${name}`],
  'missing-translation': (name: string, about: string) => [
    `${name} 没有写`,
    inForm(name, about),
    `补上${about} ${name}`,
  ],
  'wrong-type': (name: string, about: string, value: string, type: string) => [
    `${name} 是“${value}”`,
    inForm(name, about),
    `改成 ${type}`,
  ],
  'wrong-type/text': (name: string, about: string, value: string) => [
    `${name} 是“${value}”，不是文字`,
    inForm(name, about),
    '给它加上引号，让它成为文字',
  ],
  'invalid-value': (name: string, about: string, value: string, rule: FieldRule, hasWideQuotes: boolean) => [
    `${name} 是“${value}”`,
    inForm(name, about),
    unquoted(hasWideQuotes) + rule.zh,
  ],
  'invalid-value/choice': (name: string, about: string, value: string, near: Advice) => [
    `${name} 是“${value}”`,
    inForm(name, about),
    zhAdvice(near),
  ],
  'duplicate-id/article': (id: string) => [`文章编号“${id}”不止一次`, '每篇文章一个编号', '改成另一个编号'],
  'missing-translation/article': (id: string, locale: string, editions: string) => [
    `文章“${id}”没有 ${locale} 的译名`,
    `${editions} 列出的每种语言都有译名`,
    `在 translations 里写 ${locale}：title 和 byline`,
  ],
  'missing-edition': (locale: string) => [`没有 ${locale}`, `总有 ${locale}：没有前缀的网址是它的`, `加上 ${locale}`],
} satisfies ProblemMessages;
