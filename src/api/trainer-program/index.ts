import { keepRules } from '../../content-rules/keep-rules';
import { trainerProgramRules } from '../../content-rules/types/trainer-program';

export default keepRules(trainerProgramRules);
