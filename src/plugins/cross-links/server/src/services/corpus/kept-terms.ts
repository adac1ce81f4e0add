import {
  locateTerms,
  type LocatedDocument,
  type OfferingDocument,
  type SourceDocument,
} from '../../../../core/src';

type Segments = OfferingDocument['segments'];

/** The words of offerings that are ranked again and again, for as long as the offerings themselves are held. */
export const createKeptTerms = () => {
  const kept = new WeakMap<
    Segments,
    { readonly locale: string; readonly located: LocatedDocument }
  >();
  return {
    locate: (document: OfferingDocument | SourceDocument, locale: string): LocatedDocument => {
      const known = kept.get(document.segments);
      if (known?.locale === locale) return known.located;
      const located = locateTerms(document, locale);
      kept.set(document.segments, { locale, located });
      return located;
    },
  };
};
