import type { CommandWords } from './commands/CommandWords.ts';
import type { CitationWords } from '../model/CitationWords.ts';
import type { DrawingWords } from '../model/DrawingWords.ts';
import type { HonestyCode, HonestyText } from '../model/HonestyText.ts';
import type { Locale } from '../model/Locale.ts';
import type { StandardColumn } from '../model/StandardColumn.ts';
import type { AboutText } from './AboutText.ts';
import type { CompareText } from './CompareText.ts';
import type { GuideText } from './GuideText.ts';
import type { ProblemTexts } from './problems/faultOf.ts';
import type { ProblemWords, SameMessages } from './problems/ProblemText.ts';
import type { Words } from './zhWords.ts';

/** Words of pictures and of the kit for 公众号. */
interface PictureWords {
  /** Names the data a picture was drawn from, by a hash of it. */
  readonly dataVersion: (version: string) => string;
  readonly restAtAddress: string;
  readonly wechatTitle: (title: string) => string;
  readonly wechatLead: string;
  readonly wechatOpen: string;
  readonly wechatBack: string;
  readonly wechatColumn: (widthPx: number) => string;
  readonly notes: string;
  readonly notesLead: string;
  readonly linkNote: (url: string) => string;
  readonly original: string;
}

/** Words of everything that lets a chart or a dataset be taken away. */
interface TakeawayWords {
  readonly title: string;
  readonly downloads: string;
  readonly svg: string;
  readonly png: string;
  readonly wechatSvg: string;
  readonly csv: string;
  readonly json: string;
  readonly embed: string;
  readonly iframe: string;
  readonly script: string;
  readonly address: string;
  readonly image: string;
  readonly wechatCode: string;
  readonly cite: string;
  readonly plain: string;
  readonly bibtex: string;
  readonly gbt7714: string;
  readonly guide: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  /** Of codes of a build that does not know its own address. */
  readonly noSite: string;
}

/** Words of charts that stand on other people’s pages. */
interface EmbedWords {
  /** The way back to the chart's own page. */
  readonly back: (site: string) => string;
  readonly backHome: (site: string) => string;
  readonly pageTitle: (title: string) => string;
  readonly version: (version: string) => string;
  /** `{v}` stands for the version the embedder saw. */
  readonly versionChanged: (version: string) => string;
  readonly corrected: (date: string, text: string) => string;
  readonly withdrawn: (date: string) => string;
  readonly oEmbedTitle: (title: string) => string;
}

/** What the columns of tables are called. */
export interface ColumnWords {
  readonly names: Readonly<Record<StandardColumn, string>>;
  /** A column of texts, by the language its texts are in. */
  readonly inLanguage: (name: string, locale: Locale) => string;
}

/** The site as a whole. */
interface SiteWords {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
}

/** The page of the rules of honest charts. */
interface RulesWords {
  readonly title: string;
  readonly lead: string;
  readonly how: string;
  readonly instead: string;
  readonly code: string;
  readonly back: string;
  /** What each rule says; messages say the same. */
  readonly texts: Readonly<Record<HonestyCode, HonestyText>>;
}

/** Words of what helps to read a page, pass it on and go on from it. */
interface ReadingWords {
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly share: string;
  readonly poster: string;
  /** The link to the story as a page for 公众号. */
  readonly wechatVersion: string;
  readonly related: string;
  readonly relatedLead: string;
  /** Why a chart stands beside another; `unit` and `kind` as the ledger names them. */
  readonly sameUnit: (unit: string) => string;
  readonly sameKind: (kind: string) => string;
  readonly samePlace: string;
  readonly samePage: string;
  readonly shareStory: string;
}

/** Every word of the site in one language that is not content. */
export interface LanguageWords {
  readonly site: SiteWords;
  readonly words: Words;
  readonly reading: ReadingWords;
  readonly columns: ColumnWords;
  /** What forms write into a drawing of their own accord. */
  readonly drawing: DrawingWords;
  readonly picture: PictureWords;
  readonly takeaway: TakeawayWords;
  readonly embed: EmbedWords;
  readonly citation: CitationWords;
  readonly about: AboutText;
  readonly rules: RulesWords;
  readonly guide: GuideText;
  readonly compare: CompareText;
  readonly commands: CommandWords;
  /** What `check` prints. */
  readonly problems: ProblemWords & { readonly messages: SameMessages<ProblemTexts> };
}
