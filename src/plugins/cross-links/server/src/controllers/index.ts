import content from './content';
import offerings from './offerings';
import preview from './preview';

export default { content, offerings, preview };
