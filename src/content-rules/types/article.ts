import { hasAuthor, hasBody, hasNearPostDate, saysWhyOverruled } from '../checks/article';
import { hasPlainStructuredData } from '../checks/seo';
import { pinsWhatReadersSee } from '../lookups/pins';
import { hasOwnSlug } from '../lookups/taken-slug';
import type { TypeRules } from '../type-rules';

export const articleRules: TypeRules = {
  uid: 'api::article.article',
  checks: [hasBody, hasNearPostDate, hasAuthor, hasPlainStructuredData, saysWhyOverruled],
  lookups: [pinsWhatReadersSee, hasOwnSlug('article')],
  relations: ['author'],
};
