/** The only door to Strapi's admin: tests put a stub in its place, and an upgrade is felt here alone. */
export {
  getFetchClient,
  Layouts,
  Page,
  unstable_useContentManagerContext as useContentManagerContext,
  useFetchClient,
  useField,
  useNotification,
  useQueryParams,
  useRBAC,
  Widget,
} from '@strapi/strapi/admin';
