import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import mysql from 'mysql2/promise';
import pg from 'pg';

const ROOT = path.join(__dirname, '..', '..');

/** A database of one test file's own: what Strapi needs to reach it, and how to take it away again. */
export interface TestDatabase {
  readonly env: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

const name = (): string => `cross_links_test_${randomUUID().slice(0, 8)}`;

const sqlite = (): TestDatabase => {
  const file = path.join('.tmp', 'tests', `${name()}.db`);
  mkdirSync(path.join(ROOT, '.tmp', 'tests'), { recursive: true });
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    drop: () => {
      for (const end of ['', '-wal', '-shm', '-journal']) {
        rmSync(path.join(ROOT, `${file}${end}`), { force: true });
      }
      return Promise.resolve();
    },
  };
};

const postgresAsAdmin = async (sql: string): Promise<void> => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: 5432,
    user: 'postgres',
    database: 'postgres',
  });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const postgres = async (): Promise<TestDatabase> => {
  const database = name();
  await postgresAsAdmin(`CREATE DATABASE ${database}`);
  return {
    env: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: '5432',
      DATABASE_NAME: database,
      DATABASE_USERNAME: 'postgres',
      DATABASE_PASSWORD: '',
    },
    drop: () => postgresAsAdmin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
};

const mariadbAsAdmin = async (sql: string): Promise<void> => {
  const connection = await mysql.createConnection({ host: '127.0.0.1', port: 3306, user: 'root' });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
};

const mariadb = async (): Promise<TestDatabase> => {
  const database = name();
  await mariadbAsAdmin(`CREATE DATABASE ${database} CHARACTER SET utf8mb4`);
  return {
    env: {
      DATABASE_CLIENT: 'mysql',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_PORT: '3306',
      DATABASE_NAME: database,
      DATABASE_USERNAME: 'root',
      DATABASE_PASSWORD: '',
    },
    drop: () => mariadbAsAdmin(`DROP DATABASE IF EXISTS ${database}`),
  };
};

const makers = { sqlite, postgres, mariadb };

/** The engine that TEST_DATABASE names: sqlite (when unset), postgres or mariadb. */
export const createDatabase = async (): Promise<TestDatabase> => {
  const engine = process.env.TEST_DATABASE ?? 'sqlite';
  if (!(engine in makers)) {
    throw new Error(`TEST_DATABASE is "${engine}"; use one of: ${Object.keys(makers).join(', ')}.`);
  }
  return makers[engine as keyof typeof makers]();
};
