import path from 'node:path';

import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';

import { createDatabase } from './database';

const ROOT = path.join(__dirname, '..', '..');

export const SECRETS = {
  NODE_ENV: 'test',
  APP_KEYS: 'test-key-one,test-key-two',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-characters',
  STRAPI_TELEMETRY_DISABLED: 'true',
  // Vectors are worked out for minutes; tests of the engine have their own.
  CROSS_LINKS_EMBEDDER: 'none',
  // Tests of links write entries with what a link needs; content-rules.test.ts and the seed keep the rules.
  CONTENT_RULES: 'false',
};

/** A running site on a database of its own, without a port: requests go straight to its HTTP server. */
export interface App {
  readonly strapi: Core.Strapi;
  readonly request: ReturnType<typeof supertest>;
  /** Resolves when the links of everything saved so far are right. */
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Engine {
  drain: () => Promise<void>;
}

/** Strapi's destroy() takes every listener off the process, jest's own too. */
const keepingListeners = async (work: () => Promise<void>): Promise<void> => {
  const kept = process
    .eventNames()
    .flatMap((event) => process.rawListeners(event).map((listener) => ({ event, listener })));
  await work();
  for (const { event, listener } of kept) {
    if (!process.rawListeners(event).includes(listener)) {
      process.on(event, listener as (...args: unknown[]) => void);
    }
  }
};

/** Where a site stands, and its compiled code. */
interface Site {
  readonly appDir: string;
  readonly distDir: string;
}

const OWN_SITE: Site = { appDir: ROOT, distDir: path.join(ROOT, 'dist') };

/**
 * Boots the compiled site, or another one, with more environment where it is asked for, and more to do in `register`; call it once a test file
 * (routes are singletons that a second boot would trip over).
 */
export const startApp = async (
  environment: Record<string, string> = {},
  site: Site = OWN_SITE,
  register: (strapi: Core.Strapi) => void = () => undefined,
): Promise<App> => {
  const database = await createDatabase();
  Object.assign(process.env, SECRETS, database.env, environment);
  const strapi = createStrapi(site);
  strapi.log.level = process.env.TEST_LOG ?? 'error';
  const stop = async (): Promise<void> => {
    await keepingListeners(() => strapi.destroy());
    await database.drop();
  };
  const bootstrap = strapi.bootstrap.bind(strapi);
  strapi.bootstrap = () => {
    register(strapi);
    return bootstrap();
  };
  try {
    await strapi.load();
    strapi.server.mount();
  } catch (error) {
    await stop();
    throw error;
  }
  const engine = strapi.plugin('cross-links').service('engine') as unknown as Engine;
  return {
    strapi,
    request: supertest(strapi.server.httpServer),
    settle: () => engine.drain(),
    stop,
  };
};
