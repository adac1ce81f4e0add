import type { Core } from '@strapi/strapi';

import {
  restrictedTo,
  withLayout,
  type ContentManagerConfiguration,
} from './content-manager-configuration';
import type { EditorLayout } from './editor-layout';
import { editorLayouts } from './editor-layouts';
import { layoutHash } from './layout-hash';

/** What was written for one type: which shipped layout, and what it looked like once stored. */
interface WrittenLayout {
  shipped: string;
  stored: string;
  attributes: string[];
}

/** The two Content Manager services that keep configurations; Strapi does not type them. */
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<ContentManagerConfiguration>;
  updateConfiguration(
    model: { uid: string },
    configuration: ContentManagerConfiguration,
  ): Promise<unknown>;
}

const STORE = { type: 'core', name: 'editor_layouts' } as const;

function isConfigurationService(value: unknown): value is ConfigurationService {
  return typeof value === 'object' && value !== null && 'updateConfiguration' in value;
}

function serviceFor(strapi: Core.Strapi, uid: string): ConfigurationService {
  const name = uid.startsWith('api::') ? 'content-types' : 'components';
  const service: unknown = strapi.plugin('content-manager').service(name);
  if (!isConfigurationService(service)) {
    throw new Error(`The Content Manager has no configuration service "${name}".`);
  }
  return service;
}

async function applyLayout(
  strapi: Core.Strapi,
  layout: EditorLayout,
  written: WrittenLayout | undefined,
): Promise<WrittenLayout | undefined> {
  const shipped = layoutHash(layout);
  if (written?.shipped === shipped) return written;

  const service = serviceFor(strapi, layout.uid);
  const model = { uid: layout.uid };
  const current = await service.findConfiguration(model);
  if (written && layoutHash(restrictedTo(current, written.attributes)) !== written.stored) {
    strapi.log.info(`The layout of ${layout.uid} was changed in the admin and is left as it is.`);
    return written;
  }
  await service.updateConfiguration(model, withLayout(current, layout));
  const stored = await service.findConfiguration(model);
  const attributes = Object.keys(stored.metadatas);
  return { shipped, stored: layoutHash(restrictedTo(stored, attributes)), attributes };
}

/**
 * Writes the shipped edit and list views into the Content Manager, once for each version of a
 * layout. A layout that an administrator has changed since is never touched again.
 */
export async function applyEditorLayouts(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store(STORE);
  for (const layout of editorLayouts) {
    const key = layout.uid;
    const written = (await store.get({ key })) as WrittenLayout | undefined;
    const next = await applyLayout(strapi, layout, written ?? undefined);
    if (next && next !== written) await store.set({ key, value: next });
  }
}
