/** Read by anybody who was given the right; see the controller for what each caller may see. */
export const linksRoutes = [
  {
    method: 'GET',
    path: '/:source/:documentId',
    handler: 'content.links',
    config: { policies: [] },
  },
];
