import type { CitableWork } from './CitableWork.ts';

const KINDS = { zh: { dataset: '数据集', chart: '图表' }, en: { dataset: 'dataset', chart: 'chart' } } as const;

/** A citation in plain words. */
export function citePlainly(work: CitableWork): string {
  const { locale, kind, title, url, published, version, licence, origin } = work;
  const year = published?.slice(0, 4);
  if (locale === 'zh') {
    const facts = [year === undefined ? '' : `${year}年`, `版本${version}`, licence, url].filter((fact) => fact !== '');
    return `方志：《${title}》（${KINDS.zh[kind]}），${facts.join('，')}。${origin}`;
  }
  const facts = [year ?? '', `version ${version}`, licence, url].filter((fact) => fact !== '');
  return `Fangzhi, “${title}” [${KINDS.en[kind]}], ${facts.join(', ')}.${origin === '' ? '' : ` ${origin}`}`;
}
