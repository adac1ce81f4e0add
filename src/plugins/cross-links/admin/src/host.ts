/** The only door to Strapi's admin: tests put a stub in its place, and an upgrade is felt here alone. */
export { useFetchClient, useField, useQueryParams } from '@strapi/strapi/admin';
