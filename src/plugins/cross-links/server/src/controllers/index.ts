import content from './content';
import offerings from './offerings';

export default { content, offerings };
