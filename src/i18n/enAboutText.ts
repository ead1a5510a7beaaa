import type { AboutText } from './AboutText.ts';

/** The page about the site in English. */
export const enAboutText: AboutText = {
  title: ['A local gazetteer', 'that checks itself'],
  lead: 'A fangzhi is a Chinese local gazetteer: for a thousand years it recorded, county by county, what there was and how much of it. This site does the same on the web, beginning with the figures in regional news reports.',
  sections: {
    method: {
      title: 'Where the figures come from',
      texts: [
        [
          'The main figures of a report are entered as the newspaper printed them: number, unit, hedge (about, nearly, more than, at least, less than), and the article and sentence they stand in. The site now holds {count} of them, all listed in the ',
          ['ledger', 'figure ledger'],
          '.',
        ],
        [
          'No number in a story is typed by hand. The prose cites the ledger, and the charts draw it; a number in the prose that has no source stops the site from being built. Tap any figure to see how it was printed, what it measures, what it must not be added to, and where else it is used.',
        ],
        [
          'The newspaper’s text is not published here. Of each sentence only a fingerprint is kept, the first sixteen digits of a SHA-256 hash of the normalised words: whoever has the page can check it sentence by sentence without our reprinting it. A program does the checking. It asks whether the sentence is in its place, whether the fingerprint fits, and whether that number, that unit and that hedge are printed there, and reports anything that differs.',
        ],
      ],
    },
    hedges: {
      title: 'Hedges are drawn',
      texts: [
        [
          '“More than 1,000” is not a thousand. In our charts a bar for “more than” or “at least” has an open end, and one for “about” or “nearly” fades out; the label keeps the word. What is done, what is signed and what is still planned are drawn apart and named apart.',
        ],
      ],
    },
    refusals: {
      title: 'What we do not draw',
      list: [
        'Different units never share an axis, and bars start at zero.',
        'Contract value, total investment, planned investment and output are different kinds of money, and are not added up.',
        'Figures that may count the same thing twice are not added; where one is marked “do not add”, the program refuses to.',
        'A figure of implausible size is shown as printed, with the doubt beside it, and never drawn to scale next to others.',
        'Maps are grids of squares that show relative position. They draw no boundary.',
      ],
      texts: [
        [
          'A program keeps each of these rules. They are all set out in ',
          ['rules', 'Rules of honest charts'],
          '. Which figures of different places may be set side by side, and why the others may not, is told pair by pair in ',
          ['compare', 'What can be compared'],
          '.',
        ],
      ],
    },
    derived: {
      title: 'Figures computed by us',
      texts: [
        [
          'Averages, shares and conversions are computed from the ledger when the site is built. The formula stands beside them, and they are marked as ours. Reference figures, such as the length of a marathon or the size of a football pitch, each have a source of their own.',
        ],
      ],
    },
    sources: { title: 'Sources', texts: [] },
    corrections: {
      title: 'Corrections and errors',
      texts: [
        [
          'If you find an error, please ',
          ['mail', 'write to us'],
          ' and say which story, chart or figure it is in. Every story, every chart and every figure in the ledger has a link for this. What has been changed is noted at the end of the story and listed here.',
        ],
      ],
    },
    licence: {
      title: 'Licence',
      texts: [
        [
          'Text, charts and compiled data are published under ',
          ['contentLicence', ''],
          ': you may use them if you name Fangzhi and link to it. There is a page on ',
          ['embedding', 'embedding and republishing'],
          '. The figures themselves come from the original reports; please credit those too. The code is published under the ',
          ['codeLicence', ''],
          ' licence.',
        ],
      ],
    },
    colophon: {
      title: 'Colophon',
      texts: [
        [
          'These are static pages that can be read without scripts. They set no cookies and ask nothing of any other site. Text is set in typefaces your system has; where a heading holds Chinese characters, a few of them are sent along, cut from Noto Serif SC (SIL OFL 1.1). The tile maps follow the codes of the Chinese standard GB/T 2260, and all thirty-four province-level units are on them.',
        ],
      ],
    },
  },
};
