import { needs } from '../../permissions';

/** The page under Settings; one right for all of it, for who may try a change may also see what it would do. */
export const settingsRoutes = [
  { method: 'GET', path: '/settings', handler: 'settings.find' },
  { method: 'PUT', path: '/settings', handler: 'settings.save' },
  { method: 'POST', path: '/settings/trial', handler: 'settings.tryOut' },
  { method: 'POST', path: '/settings/reading', handler: 'settings.read' },
  { method: 'GET', path: '/proposals', handler: 'settings.proposals' },
  { method: 'POST', path: '/proposals', handler: 'settings.confirmProposals' },
].map((route) => ({ ...route, config: { policies: needs('settings') } }));
