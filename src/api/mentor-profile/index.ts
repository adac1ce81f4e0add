import { keepRules } from '../../content-rules/keep-rules';
import { mentorProfileRules } from '../../content-rules/types/mentor-profile';

export default keepRules(mentorProfileRules);
