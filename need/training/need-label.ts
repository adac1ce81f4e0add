import type { Kind } from '../../src/plugins/cross-links/core/src/documents';
import type { SupportNeed } from '../../src/plugins/cross-links/core/src/need/verdict';

export type NeedLabel = SupportNeed;

/** Whether a label asks for a side. */
export function asksFor(label: NeedLabel, kind: Kind): boolean {
  return label === kind || label === 'both';
}
