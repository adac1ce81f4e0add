import type { PageKey, SettingOrigin } from '../../../core/src/settings/page-settings';

import type { SettingsDraft } from './draft';

/** Where a setting comes from; or that it has been changed and not saved. */
export type ShownOrigin = SettingOrigin | 'unsaved';

/** What each part of the settings page is given. */
export interface SectionProps {
  readonly draft: SettingsDraft;
  readonly origins: Readonly<Record<PageKey, ShownOrigin>>;
  /** Takes some keys back to what holds without the page; undefined where they stand there already. */
  readonly revert: (keys: readonly PageKey[]) => (() => void) | undefined;
  readonly onChange: (next: SettingsDraft) => void;
}
