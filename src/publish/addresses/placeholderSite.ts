/** Stands in every address of a build that has not been told its own: nothing answers there. */
export const PLACEHOLDER_SITE = 'https://fangzhi.example';

/** Whether addresses of this build lead nowhere, because `FANGZHI_SITE` was not set. */
export function isPlaceholderSite(site: URL): boolean {
  return site.origin === PLACEHOLDER_SITE;
}
