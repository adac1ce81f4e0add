import { keepRules } from '../../content-rules/keep-rules';
import { categoryRules } from '../../content-rules/types/category';

export default keepRules(categoryRules);
