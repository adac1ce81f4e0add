import { message } from './message';

export const reportMessages = {
  title: message('reports.title', 'Cross-links'),
  subtitle: message('reports.subtitle', 'Where your readers are led, and what needs a hand'),
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
  unavailable: message('reports.unavailable', 'Full or closed'),
  wouldLead: message(
    'reports.wouldLead',
    '{kind}, {state}: {count, plural, one {# entry would lead} other {# entries would lead}} here',
  ),
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
  nothingFound: message('reports.nothingFound', 'Nothing here matches the search.'),
  everyLanguage: message('reports.everyLanguage', 'Every language'),
  coverage: message('reports.coverage', 'Coverage'),
  needsHand: message('reports.needsHand', 'What needs a hand'),
  fine: message('reports.fine', 'Nothing here needs a hand.'),
  failed: message(
    'reports.failed',
    'The report could not be loaded. Reload the page to try again.',
  ),
  action: message('reports.action', 'Fix'),
};

export const widgetMessages = {
  linked: message('widget.linked', 'entries with links'),
  reached: message('widget.reached', 'offerings reached'),
  changed: message(
    'widget.changed',
    '{count, plural, =0 {No entry has} one {# entry has} other {# entries have}} other links than a week ago.',
  ),
  open: message('widget.open', 'See what needs a hand ({count})'),
  fine: message('widget.fine', 'All is well'),
};
