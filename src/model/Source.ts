import { z } from 'zod';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './Locale.ts';
import { localizedSchema } from './Localized.ts';

export const UNIT_ROLES = ['headline', 'byline', 'heading', 'caption', 'sentence'] as const;

const unitSchema = z.strictObject({
  role: z.enum(UNIT_ROLES).describe('这一句是标题、署名、小标题、图片说明，还是正文'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/, '不用手写：用 npm run fingerprint 重新生成')
    .describe('句子的指纹：规范化之后 SHA-256 的前 16 位'),
});

const nameSchema = z.strictObject({
  title: z.string().min(1).describe('文章标题的译文'),
  byline: z.string().min(1).describe('署名的译文或转写'),
});

/** Names of an article in the languages it is not printed in. */
const translationsSchema = z.strictObject(
  Object.fromEntries(
    LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => [locale, nameSchema.optional()]),
  ) as Record<Locale, z.ZodOptional<typeof nameSchema>>,
);

const articleSchema = z.strictObject({
  id: z.string().describe('文章编号，数据里写作 编号#句号'),
  title: z.string().describe('文章标题，照印'),
  byline: z.string().describe('署名，照印；未署名写“未署名”'),
  translations: translationsSchema.default({}).describe('其他语言版怎么称呼这篇文章，按语言'),
  units: z.array(unitSchema).min(1).describe('按顺序，每一句一行；句号从 1 数起'),
});

/** A bibliographic record and what it takes to check a page against it, without the page's text. */
export const sourceSchema = z.strictObject({
  title: localizedSchema.describe('这份出处叫什么'),
  publication: localizedSchema.describe('报刊名；页面上没有就写“报名未载”'),
  issued: localizedSchema.describe('出版时间；推断的写明推断'),
  issuedBasis: localizedSchema.describe('出版时间的依据'),
  articles: z.array(articleSchema).min(1).describe('版面上的文章'),
});

export type Source = Readonly<z.infer<typeof sourceSchema>> & { readonly id: string };
export type Article = Source['articles'][number];
