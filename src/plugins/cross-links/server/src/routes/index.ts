export default {
  'content-api': {
    type: 'content-api',
    routes: [
      {
        method: 'GET',
        path: '/:source/:documentId',
        handler: 'content.links',
        config: { policies: [] },
      },
    ],
  },
};
