import { message } from './message';

export const panelMessages = {
  title: message('panel.title', 'Cross-links'),
  openNow: message('panel.open', 'Readers are led here now.'),
  notOpen: message('panel.notOpen', 'Readers are not led here now: {because}.'),
  leads: message('panel.leads', 'Entries that lead here ({count})'),
  noLeads: message('panel.noLeads', 'No entry leads here yet.'),
  near: message('panel.near', 'Would fit, but show others'),
  failed: message('panel.failed', 'The links could not be loaded.'),
  retry: message('panel.retry', 'Try again'),
  published: message('panel.published', 'published'),
  draft: message('panel.draft', 'draft'),
  unsaved: message('panel.unsaved', 'Save first; then you see who leads here.'),
};

export const listMessages = {
  column: message('list.column', 'Links'),
  count: message('list.count', '{count, plural, =0 {No link} one {# link} other {# links}}'),
  recompute: message('list.recompute', 'Recompute links'),
  setMode: message('list.setMode', 'Set kind of help'),
  retryTypes: message('list.retryTypes', 'Cross-links could not be loaded. Try again'),
  apply: message('list.apply', 'Apply'),
  cancel: message('list.cancel', 'Cancel'),
  setModeHint: message(
    'list.setModeHint',
    'The drafts change; publish them to change what readers see.',
  ),
  recomputing: message(
    'list.recomputing',
    '{count, plural, one {# entry is} other {# entries are}} being worked out again.',
  ),
  modeSet: message('list.modeSet', '{count, plural, one {# draft} other {# drafts}} changed.'),
  actionFailed: message('list.actionFailed', 'That did not work. Nothing has changed.'),
};

export const problemMessages = {
  'not-computed': message('problem.notComputed', 'Not worked out yet'),
  parked: message('problem.parked', 'Could not be worked out'),
  'no-links': message('problem.noLinks', 'Leads nowhere'),
  'broken-pin': message('problem.brokenPin', 'A pin that readers do not see'),
  contradicts: message('problem.contradicts', 'Kind of help contradicts the text'),
};
