import { needs } from '../../permissions';

const route = (method: 'GET' | 'POST', end: string, action: string) => ({
  method,
  path: `/rebuild${end}`,
  handler: `rebuild.${action}`,
  config: { policies: needs('recompute') },
});

/** Working all links out again, with its progress. */
export const rebuildRoutes = [
  route('GET', '', 'progress'),
  route('POST', '', 'start'),
  route('POST', '/pause', 'pause'),
  route('POST', '/resume', 'resume'),
  route('POST', '/cancel', 'cancel'),
];
