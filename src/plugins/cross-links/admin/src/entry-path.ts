/** Where an entry is edited in the content manager. */
export const entryPath = (uid: string, documentId: string, locale: string | null): string => {
  const query = locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `/content-manager/collection-types/${uid}/${documentId}${query}`;
};

/** In the address of an entry: show the field first. */
export const FIELD_HASH = '#cross-links';

/** Where an entry's links are chosen: its form, opened at the field. */
export const fieldPath = (uid: string, documentId: string, locale: string | null): string =>
  `${entryPath(uid, documentId, locale)}${FIELD_HASH}`;
