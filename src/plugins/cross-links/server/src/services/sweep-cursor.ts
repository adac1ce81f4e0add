/** Where a pass stands: among the documents of a type, or among the stored rows that may belong to none. */
export type Cursor =
  | { readonly phase: 'documents'; readonly uid: string; readonly after: string }
  | { readonly phase: 'assessment' | 'link'; readonly after: number };

/** The cursor as it is stored; '' is the end, or where a run has not begun. */
export const cursorAt = (cursor: Cursor | undefined): string => {
  if (!cursor) return '';
  return cursor.phase === 'documents'
    ? `documents|${cursor.uid}|${cursor.after}`
    : `${cursor.phase}|${cursor.after}`;
};

/** The cursor that was stored, or the first of a run that begins with this type. */
export const cursorOf = (stored: string, firstUid: string): Cursor => {
  const [phase, first = '', second = ''] = stored.split('|');
  if (phase === 'assessment' || phase === 'link') return { phase, after: Number(first) };
  if (phase === 'documents') return { phase, uid: first, after: second };
  if (firstUid === '') return { phase: 'assessment', after: 0 };
  return { phase: 'documents', uid: firstUid, after: '' };
};
