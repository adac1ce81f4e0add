import type { Core } from '@strapi/strapi';

import { ok, warning, type Finding } from './finding';

/** Node's majors that the tests have run on. */
const TRIED_NODES = [20, 22, 24];
/** The first minor of Strapi 5 that the tests have run on. */
const FIRST_STRAPI_MINOR = 54;

const checkNode = (version: string): Finding => {
  const major = Number(version.split('.')[0]);
  return TRIED_NODES.includes(major)
    ? ok('Node', version)
    : warning('Node', `${version}, which was never tried`, `Use Node ${TRIED_NODES.join(', ')}.`);
};

const checkStrapi = (version: string): Finding => {
  const [major, minor] = version.split('.').map(Number);
  return major === 5 && (minor ?? 0) >= FIRST_STRAPI_MINOR
    ? ok('Strapi', version)
    : warning(
        'Strapi',
        `${version}, which was never tried`,
        `Use Strapi 5.${FIRST_STRAPI_MINOR} or a later 5.x.`,
      );
};

/** The client alone may be older than the server; it is the server whose version counts. */
const serverVersion = async (strapi: Core.Strapi): Promise<string> => {
  const isSqlite = strapi.db.dialect.client === 'sqlite';
  const answer: unknown = await strapi.db.connection.raw(
    isSqlite ? 'select sqlite_version() as version' : 'select version() as version',
  );
  return JSON.stringify(answer).match(/"version":"([^"]+)"/u)?.[1] ?? 'unknown';
};

/** Node, Strapi and the database. */
export const checkVersions = async (strapi: Core.Strapi): Promise<Finding[]> => [
  checkNode(process.versions.node),
  checkStrapi(String(strapi.config.get('info.strapi'))),
  ok('Database', `${strapi.db.dialect.client} ${await serverVersion(strapi)}`),
];
