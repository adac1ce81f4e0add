import { message } from './message';

/** What the admin shows before any page of ours is opened: kept apart, so that the entry chunk holds no page's texts. */
export const titleMessages = {
  menu: message('reports.menu', 'Cross-links'),
  settings: message('settings.link', 'Cross-links'),
  widget: message('widget.title', 'Cross-links'),
};
