/** What the forms of charts say of their settings, by what they say in Chinese. */
export const enOptionTexts: Readonly<Record<string, string>> = {
  面积那一行的编号: 'row of the area',
  '长那一行的编号（米）；与宽都不写就画成正方形':
    'row of the length, in metres; without length and width, a square is drawn',
  '宽那一行的编号（米）': 'row of the width, in metres',
  图上的面积换成这种单位是多少的那一行: 'row that says how many of this unit make the area',
  '一个这样的单位有多大的那一行（平方米）': 'row that says how large one such unit is, in square metres',
  '写在方块正中的一行：同一面积换一种单位；不写就是 rows 的第一行':
    'row written in the middle of the square: the same area in another unit; the first of rows if none is written',
  '正方形的边长（公里）：按面积算出的导出数': 'side of the square in kilometres, derived from the area',
  '正方形的周长（公里）：按面积算出的导出数': 'girth of the square in kilometres, derived from the area',
  '拿来与周长比的一行（公里），如马拉松全程': 'row to compare the girth with, in kilometres, as a marathon',
  '放大来看的一格：一平方公里那一行': 'square that is magnified: row of one square kilometre',
  '写了就在图下放一个滑块，方块从一个第一种单位长到全部；列出可换的单位，由写着同一行的视图（show）来换':
    'if written, a slider below the chart grows the square from one of the first unit to all; lists the units to choose from, each by the view whose show has its row',
  '放大的一格里按同一比例画的参照物，从大到小': 'things drawn to scale in the magnified square, the largest first',
  '树根上的名称，写成 {name:“1331”}：名称里的数字不是台账里的数':
    'name at the root, as {name:“1331”}: a number in a name is none of the ledger',
  '连在树根上的行；其余各行排在下面，不连线': 'rows joined to the root; the others stand below, not joined',
  '各行的一个单位画成什么：square 方块（不写就是它），person 小人，dot 圆点':
    'what one unit of each row is drawn as: square (if nothing is written), person or dot',
  '哪一行里有多少另成一类：行编号 → 部分那一行的编号，这部分用印泥红':
    'how much of which row is of another class: row → row of the part, which is drawn in seal red',
  '怎么摆：apart 按行分开，together 合成一片，amounts 把有金额的行与它的金额放在一起':
    'arrangement: apart by rows, together in one field, amounts with each row beside its amount of money',
  '一个单位画成什么：dot 圆点，person 小人': 'what one unit is drawn as: dot or person',
  '各行相加应等于的一行；写了就查': 'row that the rows must add up to; checked if written',
  '哪一行有金额：行编号 → 金额那一行的编号': 'which row has an amount of money: row → row of the amount',
  没有金额的各行上面的一句话: 'words above the rows without an amount of money',
  '另画成百格的比例（单位是 %），与人数分开': 'shares (in %) drawn as a hundred squares, apart from the people',
  '画在图下的一行字：须写明是示意图，方格只表示相对方位，不表示界线':
    'line below the chart: must say that it is schematic, that tiles show relative positions and no boundaries',
  '存疑的数旁边写什么；不写就说照录、不按比例画':
    'what is written beside a figure in doubt; if nothing, that it is as printed and not drawn to scale',
  '数下面要不要一个小方块代表一个；钱和时间从不画方块':
    'whether small squares below a number stand for one each; money and time never have squares',
  这几个数算的是谁的: 'whose numbers these are',
  '这一范围里的各阶段，按先后': 'stages of this scope, in order',
  '各阶段的统计范围；范围不同的隔开来画，不连成漏斗':
    'scopes of the stages; those of different scopes are drawn apart, not as one funnel',
  '哪一阶段（行编号）印了哪笔钱（行编号）': 'for which stage (row) which money (row) was printed',
  '哪一行是总数；其余各行是它的去向，相加须等于它':
    'row of the whole; the others are where it goes, and must add up to it',
  '这一档的门槛是哪一行，须在 rows 里': 'row of the threshold of this class, which must be one of rows',
  这一档有几个是哪一行: 'row that says how many are in this class',
  '这一档各是谁，个数须与 count 相符': 'who is in this class, as many as count says',
  '各档，从高到低': 'classes, the highest first',
  '次序：written 照写的次序，descending 从大到小，各组按组里最大的排，组内也一样':
    'order: written as in rows, descending from the largest, groups by their largest row and so within them',
  '行的次序：written 照 rows 的次序，descending 从大到小': 'order: written as in rows, descending from the largest',
  '参照一组的小标题，说明它们不与上面的条相加':
    'heading of the group of references, which says that they are not added to the bars above',
  '画成细尺而不是条的行，如单个项目的产能': 'rows drawn as thin rules instead of bars, as the capacity of one project',
  '同一单位、另一口径的参照': 'references in the same unit that measure something else',
  'log：每一格翻一倍，大小悬殊时用；linear：从零起等距':
    'log: each step doubles, for values far apart; linear: equal steps from zero',
  小标题: 'heading',
  '这一组画哪些行，须在图的 rows 里': 'rows of this group, which must be among the chart’s rows',
  '是不是另一种量：隔开来画，标记也不同': 'whether it is another measure: drawn apart, with other marks',
  '分组；不写则不分': 'groups; none if not written',
};
