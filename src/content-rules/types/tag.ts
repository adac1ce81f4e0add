import { hasFreeSynonyms } from '../lookups/tag-synonyms';
import type { TypeRules } from '../type-rules';

export const tagRules: TypeRules = { uid: 'api::tag.tag', lookups: [hasFreeSynonyms] };
