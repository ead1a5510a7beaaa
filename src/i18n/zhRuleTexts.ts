import type { HonestyCode, HonestyText } from '../model/HonestyText.ts';

/** The rules of honest charts in Chinese. */
export const zhRuleTexts: Readonly<Record<HonestyCode, HonestyText>> = {
  'mixed-units': {
    title: '一条轴只用一种单位',
    why: '把吨和户画在一条轴上，谁长谁短只取决于单位取多大，说明不了任何事。',
    instead: '把不同单位的行拆成几张图，或改用 panels、counts',
  },
  'baseline-not-zero': {
    title: '长短从零画起',
    why: '从零以上的数画起，差一成的两个数可以画成差一倍。',
    instead: '刻度从零起；差别太小看不出，就写出差值，或改用 dot，它比位置，不比长短',
  },
  'log-lengths': {
    title: '长短不用对数刻度',
    why: '对数刻度没有零，长短的比例不是数的比例：一百倍画成两倍。',
    instead: '改用 dot（scale: log），它只比位置；或用等距的刻度',
  },
  'radius-for-area': {
    title: '面积和数成比例，不是半径或边长',
    why: '半径翻一倍，面积就是四倍：两倍的数看上去是四倍。',
    instead: '半径或边长取数的平方根；要比大小，改用 bar',
  },
  'not-to-scale': {
    title: '标记和它的数成比例',
    why: '图的大小和数的大小对不上，读者记住的是图。',
    instead: '所有的行用同一把尺；某个数不能按比例画，就只写数，不画标记',
  },
  'outlier-hidden': {
    title: '一条轴容得下每一个数：大的不截短，小的看得见',
    why: '截短的长条把悬殊藏了起来；被压得看不见的短条，读者只当没有。',
    instead: '把悬殊的行分到另一张图，或改用 dot（scale: log）、counts',
  },
  'negative-value': {
    title: '长短、多少只能表示零以上的数',
    why: '没有负的长度。硬画出来，亏的和赚的就一样长。',
    instead: '换一种图形，或去掉这一行',
  },
  'all-zero': {
    title: '至少有一行大于零，才有长短、多少可画',
    why: '都是零，就没有尺；画什么长短都是编的。',
    instead: '改用 counts，把零写出来',
  },
  'parts-not-whole': {
    title: '各部分相加等于总数',
    why: '画成一个总数分出来的几部分，读者就当它们凑得齐；凑不齐，少掉的或多出的就被图抹掉了。',
    instead: '查对数据，补齐 rows；不是一个总数分出来的，改用 bar',
  },
  'not-addable': {
    title: '数据集说不能相加的，不画成一个总数的几部分',
    why: '几行数可能把同一个人、同一个项目各算一次；拼成一个整体，整体就虚高了。',
    instead: '改用 bar 或 dot，各画各的；若确实可加，改正 dataset.yaml 的 notAddable',
  },
  'mixed-money-kinds': {
    title: '一处只放一种口径',
    why: '签约金额、总投资、产值都以元计，却是不同的量：并排而不加说明，读者会拿它们比大小。',
    instead: '按口径分组，每组有自己的小标题',
  },
  'mixed-kinds-in-sum': {
    title: '只把同一口径的钱加在一起',
    why: '一个项目的签约金额和总投资可能是同一笔钱，加起来就算了两遍。',
    instead: '不要画成一个总数的几部分；改用 lollipop，按口径分组',
  },
  'planned-as-done': {
    title: '计划的和做成的画得不一样：做成的实心，计划的空心',
    why: '目标和现有画成一样，读者就把还没有的当成已经有的。',
    instead: '改用 bar、lollipop 或 panels，它们把计划的画成空心；或分成两张图',
  },
  'implausible-at-scale': {
    title: '存疑的数只照录，不按比例画',
    why: '按比例画出来，一个多半印错的数就和可信的数一样有了分量。',
    instead: '从 rows 里去掉它，或改用 panels，它会注明存疑',
  },
  'hedge-dropped': {
    title: '“约”“近”“逾”“以上”跟着数走',
    why: '“逾1000名”不是1000名。丢了这个字，一个下限就成了确数。',
    instead: '引用台账里的数：{数据集/行}，语气会跟着来；图上用 row.text 或 row.number',
  },
  'title-not-drawn': {
    title: '标题里的数，图里都画了',
    why: '标题说一个数，图画的是别的数，读者以为图证明了标题。',
    instead: '把这一行写进 rows，或改标题，只说图里画了的数；由图里的数算出的也可以',
  },
  'too-many-colours': {
    title: '分类的颜色最多五种',
    why: '再多，读者就要来回查图例，色觉不同的人更分不清。',
    instead: '只突出一两行，其余同色；或直接写标签，或分成几张小图',
  },
  'colour-alone': {
    title: '分类不单靠颜色：标记旁边有字',
    why: '黑白打印、强制配色、色觉不同时，只靠颜色分的类就消失了。',
    instead: '在每个标记旁边写上它是什么',
  },
  'too-many-units': {
    title: '一个标记代表一个，标记要数得过来',
    why: '密到数不清，一个一个画就失去了意义，只剩一片颜色。',
    instead: '改用 bar 或 counts',
  },
  'too-many-rows': {
    title: '一张图里的行，并排放得下、看得过来',
    why: '挤在一起，标签只能缩小或省掉，读者分不清谁是谁。',
    instead: '在 rows 里只留要紧的几行，或改用 bar、counts',
  },
  'does-not-fit': {
    title: '图上的字放得下，不截断，不相叠',
    why: '截掉半个数、盖住半个标签，读者读到的就不是印出来的数。',
    instead: '在 labels 里写短一些的标签，少画几行，或换一种图形',
  },
  'missing-unit': {
    title: '单位写在数旁边或副题里',
    why: '170是万吨还是吨，差一万倍。',
    instead: '在 subtitle 里写明单位，如“产能，万吨”；一个标记代表一个的，写“一点是一……”',
  },
  'missing-period': {
    title: '副题或标题写明时间',
    why: '截至哪一天、一年还是累计，不写就会被当成现在。',
    instead: '在 subtitle 里写上时间，如 {date:2023-09|2023年9月}',
  },
  'missing-source': {
    title: '每个数都有出处：文章编号#句号，如 guangyuan#36',
    why: '没有出处的数，谁也核对不了。',
    instead: '写上它印在哪一句；不在版面上的数放进 data/reference',
  },
  'description-without-figure': {
    title: '文字描述至少引一个数',
    why: '看不见图的人只有这段文字；没有数，他什么也没得到。',
    instead: '写上图里最要紧的一个数：{数据集/行}',
  },
};
