import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');

/** A content type of the host: every way in which types differ that matters to links. */
export interface HostType {
  readonly name: string;
  readonly plural: string;
  readonly role: 'source' | 'mentor' | 'trainer';
  readonly hasDrafts: boolean;
  readonly isLocalized: boolean;
}

export const SOURCES: readonly HostType[] = [
  { name: 'story', plural: 'stories', role: 'source', hasDrafts: true, isLocalized: true },
  { name: 'report', plural: 'reports', role: 'source', hasDrafts: true, isLocalized: false },
  { name: 'memo', plural: 'memos', role: 'source', hasDrafts: false, isLocalized: true },
  { name: 'jotting', plural: 'jottings', role: 'source', hasDrafts: false, isLocalized: false },
];

export const OFFERINGS: readonly HostType[] = [
  { name: 'coach', plural: 'coaches', role: 'mentor', hasDrafts: true, isLocalized: true },
  { name: 'guide', plural: 'guides', role: 'mentor', hasDrafts: true, isLocalized: false },
  { name: 'lesson', plural: 'lessons', role: 'trainer', hasDrafts: false, isLocalized: true },
  { name: 'course', plural: 'courses', role: 'trainer', hasDrafts: false, isLocalized: false },
];

export const uidOf = ({ name }: HostType): string => `api::${name}.${name}`;

const schemaOf = ({ name, plural, role, hasDrafts, isLocalized }: HostType): object => {
  const localized = isLocalized ? { pluginOptions: { i18n: { localized: true } } } : {};
  return {
    kind: 'collectionType',
    collectionName: plural,
    info: { singularName: name, pluralName: plural, displayName: name },
    options: { draftAndPublish: hasDrafts },
    ...localized,
    attributes: {
      title: { type: 'string', ...localized },
      body: { type: 'text', ...localized },
      ...(role === 'source'
        ? { links: { type: 'customField', customField: 'plugin::cross-links.links', ...localized } }
        : {}),
    },
  };
};

const factory = (what: string, uid: string): string =>
  `'use strict';\nmodule.exports = require('@strapi/strapi').factories.createCore${what}('${uid}');\n`;

const CONFIG: Readonly<Record<string, string>> = {
  'admin.js': `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } }, secrets: { encryptionKey: env('ENCRYPTION_KEY') } });\n`,
  'server.js': `module.exports = ({ env }) => ({ host: '127.0.0.1', port: env.int('PORT', 1337), app: { keys: env.array('APP_KEYS') } });\n`,
  'middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];\n`,
  'database.js': `const path = require('node:path');
module.exports = ({ env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'sqlite') return { connection: { client, connection: { filename: path.resolve('${ROOT}', env('DATABASE_FILENAME')) }, useNullAsDefault: true } };
  const connection = { host: env('DATABASE_HOST'), port: env.int('DATABASE_PORT'), database: env('DATABASE_NAME'), user: env('DATABASE_USERNAME'), password: env('DATABASE_PASSWORD', '') };
  return { connection: { client, connection: client === 'postgres' ? { ...connection, schema: 'public' } : connection } };
};\n`,
};

const pluginConfig = (): string => {
  const offerings = OFFERINGS.map((type) => ({
    uid: uidOf(type),
    kind: type.role,
    title: 'title',
    text: ['body'],
  }));
  const config = { embedder: 'none', offerings, sources: [] };
  return `module.exports = () => ({ 'cross-links': { config: ${JSON.stringify(config)} }, 'users-permissions': { config: { jwtSecret: 'test' } } });\n`;
};

/** Writes a site with all these types into a folder of its own, beneath this project so that packages are found. */
export const writeHost = (): { folder: string; remove: () => void } => {
  const folder = path.join(ROOT, '.tmp', 'tests', `host-${process.pid}-${Date.now()}`);
  const write = (file: string, content: string): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  const dependencies = {
    'strapi-plugin-cross-links': '*',
    '@strapi/plugin-users-permissions': '*',
  };
  write(
    'package.json',
    JSON.stringify({ name: 'host', version: '0.0.0', private: true, dependencies }),
  );
  write('src/index.js', 'module.exports = {};\n');
  write('public/uploads/.gitkeep', '');
  for (const [file, content] of Object.entries(CONFIG)) write(`config/${file}`, content);
  write('config/plugins.js', pluginConfig());
  for (const type of [...SOURCES, ...OFFERINGS]) {
    const api = `src/api/${type.name}`;
    write(`${api}/content-types/${type.name}/schema.json`, JSON.stringify(schemaOf(type)));
    write(`${api}/controllers/${type.name}.js`, factory('Controller', uidOf(type)));
    write(`${api}/services/${type.name}.js`, factory('Service', uidOf(type)));
    write(`${api}/routes/${type.name}.js`, factory('Router', uidOf(type)));
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
