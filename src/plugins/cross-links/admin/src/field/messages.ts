import { MODES, type Mode } from '../../../core/src/curation/curation';

const message = (id: string, defaultMessage: string) => ({
  id: `cross-links.${id}`,
  defaultMessage,
});

export const messages = {
  label: message('field.label', 'Cross-links'),
  description: message(
    'field.description',
    'Which mentors and programs this entry leads its reader to',
  ),
  mode: message('field.mode', 'Kind of help'),
  pinned: message('field.pinned', 'Pinned, in this order'),
  hidden: message('field.hidden', 'Never shown here'),
  find: message('field.find', 'Find a mentor or program'),
  findPlaceholder: message('field.find.placeholder', 'Type a name'),
  pin: message('field.pin', 'Pin'),
  hide: message('field.hide', 'Hide'),
  up: message('field.up', 'Move {title} up'),
  down: message('field.down', 'Move {title} down'),
  remove: message('field.remove', 'Remove {title}'),
  failed: message(
    'field.failed',
    'The offerings could not be loaded. Save your work and try again.',
  ),
  mentor: message('kind.mentor', 'Mentor'),
  trainer: message('kind.trainer', 'Program'),
  draft: message('state.draft', 'Draft'),
};

export const modeMessages: Readonly<Record<Mode, { id: string; defaultMessage: string }>> = {
  auto: message('mode.auto', 'Automatic: the text decides'),
  mentor: message('mode.mentor', 'Mentor'),
  trainer: message('mode.trainer', 'Trainer'),
  both: message('mode.both', 'Both'),
  none: message('mode.none', 'No links at all'),
};

export { MODES };
