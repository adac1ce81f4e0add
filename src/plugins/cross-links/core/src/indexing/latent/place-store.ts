/** Places of offerings in a latent space, one after the other in one array. */

/** Keeps one vector an id. */
export interface PlaceStore {
  set(id: string, place: Int8Array): void;
  get(id: string): Int8Array | undefined;
  delete(id: string): void;
  readonly bytes: number;
}

/** An empty store for vectors of so many dimensions; what is deleted leaves its slot to the next. */
export const createPlaceStore = (dimensions: number): PlaceStore => {
  let values = new Int8Array(0);
  const slots = new Map<string, number>();
  const free: number[] = [];
  let used = 0;

  const nextSlot = (): number => {
    const slot = free.pop() ?? used;
    if (slot === used) used += 1;
    if (used * dimensions > values.length) {
      const grown = new Int8Array(Math.max(64, used * 2) * dimensions);
      grown.set(values);
      values = grown;
    }
    return slot;
  };

  return {
    set: (id, place) => {
      const slot = slots.get(id) ?? nextSlot();
      slots.set(id, slot);
      values.set(place, slot * dimensions);
    },
    get: (id) => {
      const slot = slots.get(id);
      if (slot === undefined) return undefined;
      return values.subarray(slot * dimensions, (slot + 1) * dimensions);
    },
    delete: (id) => {
      const slot = slots.get(id);
      if (slot !== undefined) free.push(slot);
      slots.delete(id);
    },
    get bytes() {
      return values.byteLength;
    },
  };
};
