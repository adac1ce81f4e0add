import { needs } from '../../permissions';

/** For the admin's lists, panels and pages; entries are checked again by the services. */
export const editorRoutes = [
  {
    method: 'GET',
    path: '/types',
    handler: 'editor.types',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'GET',
    path: '/summaries',
    handler: 'editor.summaries',
    config: { policies: needs('read') },
  },
  { method: 'GET', path: '/leads', handler: 'editor.leads', config: { policies: needs('read') } },
  {
    method: 'GET',
    path: '/advice',
    handler: 'editor.advice',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
  {
    method: 'GET',
    path: '/reports',
    handler: 'editor.reports',
    config: { policies: needs('read') },
  },
  {
    method: 'GET',
    path: '/topics',
    handler: 'editor.topics',
    config: { policies: needs('read') },
  },
  { method: 'GET', path: '/jobs', handler: 'editor.jobs', config: { policies: needs('read') } },
  {
    method: 'POST',
    path: '/recompute',
    handler: 'editor.recompute',
    config: { policies: needs('recompute') },
  },
  { method: 'POST', path: '/mode', handler: 'editor.mode', config: { policies: needs('curate') } },
];
