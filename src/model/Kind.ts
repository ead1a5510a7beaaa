/** What a figure measures. Kinds of money are different measures and are never summed across kinds. */
export const MONEY_KINDS = [
  'contract-value', // 签约金额
  'agreed-value', // 协议金额
  'total-investment', // 总投资
  'estimated-investment', // 估算总投资
  'planned-investment', // 计划投资
  'completed-investment', // 累计完成投资
  'expected-investment', // 预计投资
  'output', // 产值: what is made in a year, not money put in
  'financing', // 融资
  'subsidy', // 补助、补贴
] as const;

export const KINDS = [
  'count',
  ...MONEY_KINDS,
  'capacity', // what could be made or held in place
  'project-capacity', // what one project is designed to make
  'area',
  'share',
  'duration',
  'threshold', // the size an industry is to reach
  'reference', // a fact from outside the article, with a source of its own
] as const;

export type Kind = (typeof KINDS)[number];
