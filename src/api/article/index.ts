import { keepRules } from '../../content-rules/keep-rules';
import { articleRules } from '../../content-rules/types/article';

export default keepRules(articleRules);
