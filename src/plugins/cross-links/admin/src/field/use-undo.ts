import { useState } from 'react';
import type { Curation } from '../../../core/src/curation/curation';

import type { Message } from '../messages/message';

/** What was done, in words. */
export interface Did {
  readonly message: Message;
  readonly values?: Readonly<Record<string, string | number>>;
}

interface Step extends Did {
  readonly before: Curation;
  /** The value that the step left behind, as JSON: once something else stands there, the step cannot be undone. */
  readonly after: string;
}

interface Undo {
  /** The last thing done that can still be undone. */
  readonly last: Did | undefined;
  readonly undo: () => void;
  readonly change: (next: Curation, did: Did) => void;
}

/** Remembers what an editor did to the choices; saving, discarding or another language begins anew. */
export const useUndo = (curation: Curation, onChange: (next: Curation) => void): Undo => {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const top = steps.at(-1);
  const isCurrent = top?.after === JSON.stringify(curation);
  return {
    last: isCurrent ? top : undefined,
    undo: () => {
      if (!top || !isCurrent) return;
      setSteps(steps.slice(0, -1));
      onChange(top.before);
    },
    change: (next, did) => {
      const kept = isCurrent ? steps : [];
      setSteps([...kept, { ...did, before: curation, after: JSON.stringify(next) }]);
      onChange(next);
    },
  };
};
