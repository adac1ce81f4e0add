import { message } from './message';

export const rebuildMessages = {
  start: message('rebuild.start', 'Work all links out again'),
  pause: message('rebuild.pause', 'Pause'),
  resume: message('rebuild.resume', 'Resume'),
  cancel: message('rebuild.cancel', 'Cancel'),
  progress: message('rebuild.progress', 'How far it has come'),
  idle: message('rebuild.idle', 'Not started yet'),
  running: message('rebuild.running', 'All links are being worked out again'),
  paused: message('rebuild.paused', 'Paused: it goes on where it stopped'),
  cancelled: message('rebuild.cancelled', 'Cancelled: what was done stays'),
  done: message('rebuild.done', 'All links have been worked out again'),
  failed: message('rebuild.failed', 'Stopped by an error: {error}'),
  stumbles: message('rebuild.stumbles', 'It does not go on, and is tried again: {error}'),
  count: message('rebuild.count', '{done, number} of {total, number} entries'),
  rate: message('rebuild.rate', '{rate, number} a second'),
  left: message('rebuild.left', 'about {time} left'),
  differed: message(
    'rebuild.differed',
    '{count, plural, =0 {none was} one {# version was} other {# versions were}} put right',
  ),
  trouble: message(
    'rebuild.trouble',
    '{count, plural, one {# entry} other {# entries}} could not be worked out and will be tried again',
  ),
  closeTab: message('rebuild.closeTab', 'You may close this page; the work goes on.'),
  refused: message('rebuild.refused', 'That was not possible: {reason}'),
};

export const topicMessages = {
  title: message('topics.title', 'Topics and help'),
  hint: message(
    'topics.hint',
    'How many published entries call for a kind of help with a topic, and what is open for them',
  ),
  topic: message('topics.topic', 'Topic'),
  cell: message(
    'topics.cell',
    '{sources, plural, one {# entry} other {# entries}}, {offerings, plural, =0 {nothing} other {#}} open',
  ),
  none: message('topics.none', 'nobody asks'),
  gap: message('topics.gap', 'Gap'),
  empty: message(
    'topics.empty',
    'No published entry has a topic yet. Choose in the settings which fields hold tags and topics.',
  ),
  failed: message('topics.failed', 'The topics could not be loaded. Reload the page to try again.'),
  onlyGaps: message('topics.onlyGaps', 'Gaps only'),
};
