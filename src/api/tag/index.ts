import { keepRules } from '../../content-rules/keep-rules';
import { tagRules } from '../../content-rules/types/tag';

export default keepRules(tagRules);
