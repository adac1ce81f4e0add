import { message } from './message';

export const panelAdviceMessages = {
  title: message('panelAdvice.title', 'Before you publish'),
  blocks: message('panelAdvice.blocks', 'Keeps it from being published'),
  worth: message('panelAdvice.worth', 'Worth a look'),
  fine: message('panelAdvice.fine', 'Nothing stands out.'),
  failed: message('panelAdvice.failed', 'It could not be checked.'),
  unsaved: message('panelAdvice.unsaved', 'Save first; then you see here what stands out.'),
};
