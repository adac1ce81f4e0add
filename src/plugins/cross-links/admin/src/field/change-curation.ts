import { keyOf, type Curation, type OfferingReference } from '../../../core/src/curation/curation';

/** Every way in which an editor changes the choices; each gives a new curation and leaves the old one as it was. */

const referenceOf = ({ uid, documentId }: OfferingReference): OfferingReference => ({
  uid,
  documentId,
});

const without = (list: readonly OfferingReference[], item: OfferingReference) =>
  list.filter((other) => keyOf(other) !== keyOf(item));

/** Pins at the end, and takes it out of what is hidden. */
export const pin = (curation: Curation, item: OfferingReference): Curation => ({
  ...curation,
  pinned: [...without(curation.pinned, item), referenceOf(item)],
  hidden: without(curation.hidden, item),
});

export const hide = (curation: Curation, item: OfferingReference): Curation => ({
  ...curation,
  pinned: without(curation.pinned, item),
  hidden: [...without(curation.hidden, item), referenceOf(item)],
});

/** Neither pinned nor hidden: the engine decides. */
export const release = (curation: Curation, item: OfferingReference): Curation => ({
  ...curation,
  pinned: without(curation.pinned, item),
  hidden: without(curation.hidden, item),
});

/** Moves the pin at `from` to stand at `to`; a place that is not there changes nothing. */
export const movePin = (curation: Curation, from: number, to: number): Curation => {
  const item = curation.pinned[from];
  if (!item || to < 0 || to >= curation.pinned.length || from === to) return curation;
  const rest = curation.pinned.filter((_, index) => index !== from);
  return { ...curation, pinned: [...rest.slice(0, to), item, ...rest.slice(to)] };
};
