/** Where an entry is edited in the content manager. */
export const entryPath = (uid: string, documentId: string, locale: string | null): string => {
  const query = locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `/content-manager/collection-types/${uid}/${documentId}${query}`;
};
