/** For the field in the edit form; what an editor may not read is not found. */
export const offeringsRoutes = [
  {
    method: 'GET',
    path: '/offerings',
    handler: 'offerings.find',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
