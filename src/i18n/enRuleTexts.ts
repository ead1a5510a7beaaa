import type { HonestyCode, HonestyText } from '../model/HonestyText.ts';

/** The rules of honest charts in English. */
export const enRuleTexts: Readonly<Record<HonestyCode, HonestyText>> = {
  'mixed-units': {
    title: 'One axis, one unit',
    why: 'Tonnes beside households on one axis: which is longer depends only on the size of the units, and says nothing.',
    instead: 'Draw a chart for each unit, or use panels or counts, which give each unit a place of its own',
  },
  'baseline-not-zero': {
    title: 'Lengths start at zero',
    why: 'Started above zero, a bar can be twice as long as another whose value is only a tenth less.',
    instead:
      'Start the scale at zero; if the difference is too small to see, state it, or use dot, which compares positions, not lengths',
  },
  'log-lengths': {
    title: 'No lengths on a log scale',
    why: 'A log scale has no zero, and lengths on it are not in proportion: a hundred times is drawn as twice.',
    instead: 'Use dot (scale: log), which compares positions only; or a linear scale',
  },
  'radius-for-area': {
    title: 'Areas are in proportion, not radii or sides',
    why: 'A radius doubled is an area four times as large: twice as many looks like four times.',
    instead: 'Make the radius or side the square root of the value; to compare sizes, use bar',
  },
  'not-to-scale': {
    title: 'Marks are in proportion to their figures',
    why: 'Where the picture and the number disagree, it is the picture that readers remember.',
    instead: 'Draw every row to one scale; where a figure cannot be drawn to it, print the number and draw no mark',
  },
  'outlier-hidden': {
    title: 'An axis has room for every value on it: none cut short, none too small to see',
    why: 'A bar cut short hides how far apart the values are, and a bar too short to see is taken for nothing.',
    instead: 'Put the row that stands out in a chart of its own, or use dot (scale: log) or counts',
  },
  'negative-value': {
    title: 'Lengths and counts stand for numbers from zero up',
    why: 'There is no negative length: drawn all the same, a loss is as long as a gain.',
    instead: 'Use another form, or leave the row out',
  },
  'all-zero': {
    title: 'Something is above zero: only then is there a length or a count to draw',
    why: 'Where all is zero there is no scale, and any length drawn is made up.',
    instead: 'Use counts, which print the zeros',
  },
  'parts-not-whole': {
    title: 'Parts add up to their whole',
    why: 'Parts drawn from a whole are taken to make it up; where they do not, the picture hides what is missing or counted twice.',
    instead: 'Check the data and complete the rows; if they are not parts of one whole, use bar',
  },
  'not-addable': {
    title: 'What a dataset says overlaps is not drawn as parts of a whole',
    why: 'Several rows may each count the same person or project; piled into one whole, the whole is too large.',
    instead: 'Use bar or dot, each row on its own; if they do add up, correct notAddable in dataset.yaml',
  },
  'mixed-money-kinds': {
    title: 'One kind of money in one place',
    why: 'Contract value, total investment and output are all in yuan and are different measures: side by side and unexplained, they will be compared.',
    instead: 'Group the rows by what they measure, each group under a heading of its own',
  },
  'mixed-kinds-in-sum': {
    title: 'Only money of one kind is added',
    why: 'The contract value and the total investment of one project may be the same money, and adding them counts it twice.',
    instead: 'Do not draw them as parts of one total; use lollipop, grouped by kind',
  },
  'planned-as-done': {
    title: 'What is planned looks different from what is done: hollow, not solid',
    why: 'Drawn alike, a target is taken for something that is already there.',
    instead: 'Use bar, lollipop or panels, which leave what is planned hollow; or draw two charts',
  },
  'implausible-at-scale': {
    title: 'A figure in doubt is printed, not drawn to scale',
    why: 'Drawn to scale, a number that is probably a misprint carries the same weight as the sound ones beside it.',
    instead: 'Leave it out of the rows, or use panels, which print it with the doubt said beside it',
  },
  'hedge-dropped': {
    title: 'About, nearly, more than and at least go where the number goes',
    why: '“More than 1,000” is not 1,000: without the words, a lower bound becomes an exact number.',
    instead:
      'Cite the figure as {<dataset>/<row>}, and the hedge comes with it; in a drawing, use row.text or row.number',
  },
  'title-not-drawn': {
    title: 'Every number in the title is drawn',
    why: 'Where the title states one number and the chart draws others, readers take the chart as proof of the title.',
    instead: 'Add the row, or say in the title only what the chart draws, or what is computed from it',
  },
  'too-many-colours': {
    title: 'At most five colours tell categories apart',
    why: 'With more, readers go back and forth to a key, and those who see colours differently cannot tell them apart at all.',
    instead: 'Set one or two rows off and leave the others in one colour; or label the marks, or draw small charts',
  },
  'colour-alone': {
    title: 'Colour never tells categories apart alone: marks carry words',
    why: 'In black and white, in forced colours, or to eyes that see colours differently, categories told by colour alone are gone.',
    instead: 'Write beside each mark what it is',
  },
  'too-many-units': {
    title: 'Where a mark stands for one thing, the marks can be counted',
    why: 'Past counting, marks drawn one by one are a field of colour and say nothing.',
    instead: 'Use bar or counts',
  },
  'too-many-rows': {
    title: 'The rows of a chart can be set side by side and taken in',
    why: 'Crowded, labels have to shrink or go, and readers cannot tell one row from another.',
    instead: 'Keep the rows that matter, or use bar or counts',
  },
  'does-not-fit': {
    title: 'The words of a chart fit: none cut off, none over another',
    why: 'Half a number cut off, half a label covered: what readers read is not what was printed.',
    instead: 'Write shorter labels, draw fewer rows, or use another form',
  },
  'missing-unit': {
    title: 'The unit stands beside the number or in the subtitle',
    why: '170 tonnes or 170 thousand: a number without its unit says nothing.',
    instead:
      'Say the unit in the subtitle (“capacity, tonnes”); where a mark stands for one thing, say so (“one dot a …”)',
  },
  'missing-period': {
    title: 'The subtitle or the title says when',
    why: 'On a day, over a year or since a date: a chart that does not say is taken to show today.',
    instead: 'Say the time in the subtitle, as {date:2023-09|September 2023}',
  },
  'missing-source': {
    title: 'Every figure has a source: article#sentence, as in guangyuan#36',
    why: 'A figure without a source cannot be checked by anyone.',
    instead:
      'Say which sentence it is printed in; put facts from outside the page in data/reference, each with its citation',
  },
  'description-without-figure': {
    title: 'The description states at least one figure',
    why: 'Those who cannot see the chart have only these words; without a number they are given nothing.',
    instead: 'State the figure that matters most, as {<dataset>/<row>}',
  },
};
