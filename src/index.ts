import type { Core } from '@strapi/strapi';

import { applyEditorLayouts } from './editor-layouts/apply-editor-layouts';

export default {
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await applyEditorLayouts(strapi);
  },
};
