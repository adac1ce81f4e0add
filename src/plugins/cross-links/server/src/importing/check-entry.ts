import type { Core } from '@strapi/strapi';

import { contentTypeOf, hasDraftAndPublish } from '../repositories/entries';
import { refusalOf } from './write-entry';

export interface Checked {
  readonly uid: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly locale: string;
  readonly publish: boolean;
}

interface Validator {
  validateEntityCreation(type: unknown, data: unknown, options: object): Promise<unknown>;
}

/** What Strapi would refuse of an entry, before anything is written; undefined where it would take it. */
export const createCheckEntry =
  (strapi: Core.Strapi) =>
  async ({ uid, data, locale, publish }: Checked): Promise<string | undefined> => {
    const type = contentTypeOf(strapi, uid);
    const isDraft = type !== undefined && hasDraftAndPublish(type) && !publish;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else checks an entry without writing it
    const validator = strapi.entityValidator as unknown as Validator;
    try {
      await validator.validateEntityCreation(
        type,
        { ...data },
        { isDraft, ...(locale === '' ? {} : { locale }) },
      );
      return undefined;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === undefined) throw error;
      return refusal;
    }
  };
