import content from './content';
import editor from './editor';
import offerings from './offerings';
import preview from './preview';

export default { content, editor, offerings, preview };
