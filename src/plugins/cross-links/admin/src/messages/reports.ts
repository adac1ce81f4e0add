import { message } from './message';

export const reportMessages = {
  title: message('reports.title', 'Cross-links'),
  subtitle: message('reports.subtitle', 'Where your readers are led, and what needs a hand'),
  menu: message('reports.menu', 'Cross-links'),
  recomputeAll: message('reports.recomputeAll', 'Recompute all'),
  waiting: message(
    'reports.waiting',
    '{count, plural, =0 {Everything is up to date} one {# entry waits} other {# entries wait}}',
  ),
  locale: message('reports.locale', 'Language'),
  sources: message('reports.sources', 'Entries with links'),
  mentors: message('reports.mentors', 'Mentors reached'),
  programs: message('reports.programs', 'Programs reached'),
  share: message('reports.share', '{good} of {all}'),
  empty: message('reports.empty', 'Lead nowhere'),
  pins: message('reports.pins', 'Pins not shown'),
  contradictions: message('reports.contradictions', 'Contradictions'),
  unreached: message('reports.unreached', 'Not reached'),
  parked: message('reports.parked', 'Parked jobs'),
  search: message('reports.search', 'Search in this list'),
  csv: message('reports.csv', 'Download CSV'),
  entry: message('reports.entry', 'Entry'),
  language: message('reports.language', 'Language'),
  reason: message('reports.reason', 'Why'),
  pinnedOffering: message('reports.pinnedOffering', '{title}: {state}'),
  textSays: message('reports.textSays', 'The text says: {verdict}'),
  nobody: message('reports.nobody', 'No published entry leads here'),
  open: message('reports.open', 'Open'),
  openOf: message('reports.openOf', 'Open {title}'),
  retry: message('reports.retry', 'Try again'),
  retryOf: message('reports.retryOf', 'Try {title} again'),
  fine: message('reports.fine', 'Nothing here needs a hand.'),
  failed: message(
    'reports.failed',
    'The report could not be loaded. Reload the page to try again.',
  ),
  action: message('reports.action', 'Fix'),
};

export const widgetMessages = {
  title: message('widget.title', 'Cross-links'),
  linked: message('widget.linked', 'entries with links'),
  reached: message('widget.reached', 'offerings reached'),
  open: message('widget.open', 'See what needs a hand ({count})'),
  fine: message('widget.fine', 'All is well'),
};

export const settingsMessages = {
  title: message('settings.title', 'Cross-links'),
  subtitle: message(
    'settings.subtitle',
    'What is read of your content. Change it in config/plugins.ts under “cross-links”.',
  ),
  sources: message('settings.sources', 'Sources'),
  limit: message('settings.limit', 'Links shown'),
  type: message('settings.type', 'Content type'),
  kind: message('settings.kind', 'Kind'),
  fields: message('settings.fields', 'Title and text'),
  skills: message('settings.skills', 'Skills and topics'),
  availability: message('settings.availability', 'Availability'),
  always: message('settings.always', 'always open'),
  tries: message('settings.tries', 'Tries before a job is parked'),
  failed: message('settings.failed', 'The settings could not be loaded.'),
};
