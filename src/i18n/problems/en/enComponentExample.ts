const EXAMPLES: Readonly<Record<string, string>> = {
  Fig: '<Fig id="dataset/row" />',
  Chart: '<Chart id="chart" />',
  Name: '<Name>“1+1+17”</Name>',
  Date: '<Date at="2023-09-07">7 September</Date>',
  Note: '<Note>a remark</Note>',
  Lang: '<Lang is="en">cadre</Lang>',
  Scroll: '<Scroll chart="chart">…</Scroll>',
  Step: '<Step view="view">words</Step>',
};

/** How a component of stories is written. */
export function enComponentExample(name: string): string {
  return EXAMPLES[name] ?? `<${name}>`;
}
