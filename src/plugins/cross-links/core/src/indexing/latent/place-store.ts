/** Places of offerings in a latent space, one after the other in one array. */

/** Length of a stored unit vector: places are kept in steps of 1/127. */
export const UNIT = 127;

/** Keeps one vector an id. */
export interface PlaceStore {
  set(id: string, place: Int8Array): void;
  /** Cosine of a stored vector with a place, −1..1; undefined where the id has none. */
  cosine(id: string, place: Int8Array): number | undefined;
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
    cosine: (id, place) => {
      const slot = slots.get(id);
      if (slot === undefined) return undefined;
      const offset = slot * dimensions;
      let dot = 0;
      for (let axis = 0; axis < dimensions; axis += 1) {
        dot += (values[offset + axis] as number) * (place[axis] as number);
      }
      return dot / (UNIT * UNIT);
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
