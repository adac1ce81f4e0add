import type { Core } from '@strapi/strapi';

import { findProblems } from './find-problems';
import { readVersions } from './stored-versions';
import type { TypeRules } from './type-rules';

/** One language of one draft. */
interface Asked {
  readonly documentId: string;
  readonly locale?: string | undefined;
}

/** What is worth knowing of a draft before readers see it. */
interface Advice {
  readonly blocks: boolean;
  readonly path: readonly string[];
  readonly message: string;
}

/** Of the Cross-links plugin's hooks, the one that is used here; a site without the plugin has rules without advice. */
interface Hooks {
  readonly add: (hooks: {
    name: string;
    advice: { uid: string; advise: (asked: Asked) => Promise<Advice[]> };
  }) => void;
}

interface Plugin {
  readonly service: (name: string) => unknown;
}

/** Shows the rules that a draft breaks in the side panel of its page. */
export const advise = (strapi: Core.Strapi, rules: TypeRules): void => {
  const plugin = strapi.plugin('cross-links') as Plugin | undefined;
  const hooks = plugin?.service('hooks') as Hooks | undefined;
  hooks?.add({
    name: `content rules of ${rules.uid}`,
    advice: {
      uid: rules.uid,
      advise: async ({ documentId, locale }) => {
        const locales = locale === undefined ? [] : [locale];
        const { relations } = rules;
        const wanted = { documentId, locales, isPublished: false, relations };
        const [draft] = await readVersions(strapi, rules.uid, wanted);
        if (!draft) return [];
        const problems = await findProblems(strapi, rules, draft, new Date());
        return problems.map(({ severity, path, message }) => ({
          blocks: severity !== 'warning',
          path,
          message,
        }));
      },
    },
  });
};
