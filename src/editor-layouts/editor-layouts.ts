import { articleLayout } from './article-layout';
import { authorLayout } from './author-layout';
import { categoryLayout } from './category-layout';
import { componentLayouts } from './component-layouts';
import type { EditorLayout } from './editor-layout';
import { mentorProfileLayout } from './mentor-profile-layout';
import { siteSettingLayout } from './site-setting-layout';
import { tagLayout } from './tag-layout';
import { trainerProgramLayout } from './trainer-program-layout';

/** Every arrangement that the site ships, content types and components alike. */
export const editorLayouts: readonly EditorLayout[] = [
  articleLayout,
  authorLayout,
  categoryLayout,
  mentorProfileLayout,
  siteSettingLayout,
  tagLayout,
  trainerProgramLayout,
  ...componentLayouts,
];
