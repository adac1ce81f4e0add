import { message } from './message';

export const kindMessages = {
  mentor: message('kind.mentor', 'Mentor'),
  trainer: message('kind.trainer', 'Program'),
};

/** Whether an offering can be taken up, on a badge. */
export const stateMessages = {
  open: message('state.open', 'Published'),
  draft: message('state.draft', 'Draft'),
  missing: message('state.missing', 'Not in this language'),
  unlisted: message('state.unlisted', 'Unlisted'),
  closed: message('state.closed', 'Closed'),
  full: message('state.full', 'Full'),
  over: message('state.over', 'Over'),
};
