import content from './content';
import editor from './editor';
import offerings from './offerings';
import preview from './preview';
import rebuild from './rebuild';
import settings from './settings';

export default { content, editor, offerings, preview, rebuild, settings };
