import path from 'node:path';

import Database from 'better-sqlite3';
import mysql from 'mysql2/promise';
import pg from 'pg';

const ROOT = path.join(__dirname, '..', '..');

const sqlite = async (sql: string): Promise<void> => {
  const database = new Database(path.join(ROOT, process.env.DATABASE_FILENAME ?? ''));
  database.exec(sql);
  database.close();
  return Promise.resolve();
};

const target = () => ({
  host: '127.0.0.1',
  user: process.env.DATABASE_USERNAME ?? '',
  database: process.env.DATABASE_NAME ?? '',
});

const postgres = async (sql: string): Promise<void> => {
  const client = new pg.Client(target());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

const mariadb = async (sql: string): Promise<void> => {
  const connection = await mysql.createConnection(target());
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
};

const writers = { sqlite, postgres, mariadb };

/** Changes the database that the test’s site stands on as another program would, past Strapi and past its connections. */
export const writeElsewhere = (sql: string): Promise<void> =>
  writers[(process.env.TEST_DATABASE ?? 'sqlite') as keyof typeof writers](sql);
