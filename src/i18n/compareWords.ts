import type { Locale } from '../model/Locale.ts';

interface CompareWords {
  /** Name of the page where it is linked. */
  readonly name: string;
  /** The finding, a line a string: counts spelled as the language does, and the number of pairs itself. */
  readonly title: (
    counts: Readonly<Record<'places' | 'figures' | 'pairs', string>>,
    pairCount: number,
  ) => readonly string[];
  readonly lead: string;
  readonly steps: readonly string[];
  readonly dotNote: string;
  readonly sieveNote: string;
  readonly sieveLabel: (left: readonly number[]) => string;
  readonly comparable: string;
  readonly comparableLead: string;
  readonly yardsticks: string;
  readonly yardsticksLead: string;
  readonly apart: string;
  readonly apartLead: string;
  readonly withinOne: string;
  readonly withinOneLead: string;
  readonly why: string;
  readonly whyNot: string;
  readonly say: string;
  readonly facts: string;
  readonly counted: string;
  readonly unit: string;
  readonly measure: string;
  readonly status: string;
  readonly period: string;
  readonly same: string;
  readonly different: string;
  readonly notStated: string;
  readonly before: string;
  readonly beforeLead: string;
  readonly questions: readonly (readonly [question: string, answer: string])[];
  readonly rules: string;
  readonly teaser: string;
  readonly teaserLead: string;
  readonly fromStory: string;
  readonly inComparison: string;
}

/** Words of the page that sets figures of several places side by side, and of the links to it. */
export const COMPARE_WORDS: Readonly<Record<Locale, CompareWords>> = {
  zh: {
    name: '能不能比',
    title: ({ places, figures, pairs }, pairCount) => [
      `${places}个地方，`,
      `${figures}个数，`,
      pairCount === 0 ? '没有一对能直接比' : `能直接比的${pairCount === 1 ? '只' : ''}有${pairs}对`,
    ],
    lead: '问“哪里做得多”，先要问数的是不是同一件事。单位、口径、进度都相同，才能放在一把尺上；时间和范围不同，也要当面说清。这里把能比的放在一起，不能比的说明为什么。',
    steps: ['跨地两两相配', '其中单位相同', '口径和进度也相同', '数的是同一件事'],
    dotNote: '每一点是一对数，一边一个地方，都是报纸上印的。',
    sieveNote: '前三步由程序数，最后一步由编辑对着原文逐对看。量词相同的，多半不是一回事：项目论“个”，乡镇也论“个”。',
    sieveLabel: ([pairs, unit, measure, thing]) =>
      `跨地两两相配${pairs}对，单位相同的${unit}对，口径和进度也相同的${measure}对，数的是同一件事的${thing}对`,
    comparable: '能比的',
    comparableLead: '单位、口径、进度都相同，数的也是同一件事。',
    yardsticks: '和版面之外的尺子比',
    yardsticksLead: '一边是报道里的数，或由它算出的数；另一边是有出处的参照数。',
    apart: '看着像，其实不能比',
    apartLead: '从最像的排起。等号和不等号由程序对出来，道理由编辑写。',
    withinOne: '同一个地方里，也有不能比的',
    withinOneLead: '换一个专班，换一个阶段，数的就不是一回事了。',
    why: '为什么能比',
    whyNot: '为什么不能比',
    say: '可以这样说',
    facts: '逐项对照',
    counted: '数的是',
    unit: '单位',
    measure: '口径',
    status: '进度',
    period: '时间',
    same: '相同',
    different: '不同',
    notStated: '不适用',
    before: '比之前，先问这几样',
    beforeLead: '拿到别处的数，也可以照样问。',
    questions: [
      ['数的是不是同一件事', '走访不是服务，签约不是入驻，种类不是个数。'],
      ['单位是不是一样', '量词不同的先换算，换算不了的不比。'],
      ['口径是不是一样', '签约金额、总投资、融资、补贴都是钱，不是一种钱。'],
      ['进度是不是一样', '申报的不是到手的，设计的不是现有的，目标不是结果。'],
      ['从哪天数到哪天', '一年的数和累计的数不比；起算的日子没写的，不比。'],
      ['分母有多大', '一个市和一个社区，总数能比，快慢好坏不能比。'],
    ],
    rules: '图上的规矩另有一页：画图的规矩',
    teaser: '哪里做得多？',
    teaserLead: '能比的放在一起，不能比的说明为什么。',
    fromStory: '这些数能不能和别处比',
    inComparison: '对照',
  },
  en: {
    name: 'What compares',
    title: ({ places, figures, pairs }, pairCount) => [
      `${places} places, `,
      `${figures} figures, `,
      pairCount === 0 ? 'none that compare' : `${pairs} pair${pairCount === 1 ? ' that compares' : 's that compare'}`,
    ],
    lead: 'Before asking which place did more, ask whether both counted the same thing. Figures go on one scale only if unit, measure and status agree; where period and population differ, that has to be said. Here is what compares, and why the rest does not.',
    steps: ['pairs across places', 'with the same unit', 'and the same measure and status', 'counting the same thing'],
    dotNote: 'Each dot is a pair of printed figures from two places. ',
    sieveNote:
      'A program counted the first three steps; editors settled the last against the articles, pair by pair. A shared measure word says little: Chinese counts projects and townships alike in 个.',
    sieveLabel: ([pairs, unit, measure, thing]) =>
      `${pairs} pairs across places; ${unit} with the same unit; ${measure} with the same measure and status; ${thing} counting the same thing`,
    comparable: 'What compares',
    comparableLead: 'Unit, measure and status agree, and the same thing is counted.',
    yardsticks: 'Against a yardstick from outside',
    yardsticksLead:
      'On one side a reported figure, or one computed from it; on the other a fact with a source of its own.',
    apart: 'Alike, and yet not comparable',
    apartLead: 'The most alike come first. A program set the signs of equality; editors wrote the reasons.',
    withinOne: 'Not even within one place',
    withinOneLead: 'Another task force, another stage, and something else is being counted.',
    why: 'Why they compare',
    whyNot: 'Why they do not',
    say: 'What may be said',
    facts: 'Point by point',
    counted: 'Counted',
    unit: 'Unit',
    measure: 'Measure',
    status: 'Status',
    period: 'Period',
    same: 'same',
    different: 'different',
    notStated: 'does not apply',
    before: 'Before comparing, ask',
    beforeLead: 'The same questions serve for figures from anywhere.',
    questions: [
      ['Is the same thing counted?', 'A visit is no service, a contract no arrival, kinds are not numbers.'],
      ['Is the unit the same?', 'Convert first; what cannot be converted is not compared.'],
      [
        'Is it the same measure?',
        'Contract value, total investment, financing and subsidies are all money, and not the same money.',
      ],
      ['Has it come equally far?', 'Applied for is not received, designed is not in place, a target is not a result.'],
      [
        'From when to when?',
        'One year does not compare with a running total, nor with one whose first day is not given.',
      ],
      ['Out of how many?', 'A city’s total and a neighbourhood’s can be set side by side; how well each did cannot.'],
    ],
    rules: 'Charts have rules of their own: Rules of honest charts',
    teaser: 'Which place did more?',
    teaserLead: 'What compares is set side by side; what does not is told why.',
    fromStory: 'Can these figures be compared with other places’?',
    inComparison: 'Comparison: ',
  },
};
