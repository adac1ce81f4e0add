/** For the field in the edit form: reads what is sent, writes nothing; the controller checks the editor's rights. */
export const previewRoutes = [
  {
    method: 'POST',
    path: '/preview',
    handler: 'preview.create',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
