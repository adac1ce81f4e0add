import { standsInATree } from '../lookups/category-place';
import type { TypeRules } from '../type-rules';

export const categoryRules: TypeRules = {
  uid: 'api::category.category',
  lookups: [standsInATree],
  relations: ['parent'],
};
