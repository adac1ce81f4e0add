'use strict';

/**
 * One instance of the site in a process of its own, told what to do over IPC. It is the built plugin that runs here, as
 * a site owner has it; a test can kill it where it likes.
 */
const { existsSync } = require('node:fs');
const path = require('node:path');

const { createStrapi } = require('@strapi/strapi');
const supertest = require('supertest');

const ROOT = path.join(__dirname, '..', '..', '..');
const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
strapi.log.level = process.env.TEST_LOG ?? 'error';
/** What the worker says of its work, whatever the level. */
const said = [];
const debug = strapi.log.debug.bind(strapi.log);
strapi.log.debug = (line) => {
  said.push(String(line));
  return debug(line);
};

const engine = () => strapi.plugin('cross-links').service('engine');
const LINK = 'plugin::cross-links.link';
const ASSESSMENT = 'plugin::cross-links.assessment';
const OWN_OF_A_ROW = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'computedAt',
]);

const canonical = (value) =>
  JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const counts = {};
let failing;
let stopDying = () => undefined;
let ledAt = 0;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** No connection is in use or asked for, so no transaction is under way. */
const isAtRest = () => {
  const { pool } = strapi.db.connection.client;
  return pool.numUsed() + pool.numPendingAcquires() === 0;
};

/** Rows that an update touched: each driver says it in its own way. */
const rowsOf = (response) => {
  const first = Array.isArray(response) ? response[0] : response;
  return Number(first?.rowCount ?? first?.affectedRows ?? first?.changes ?? first ?? 0);
};

const block = ({ ms, until }) => {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const end = performance.now() + ms;
  while (performance.now() < end && !(until && existsSync(until)))
    Atomics.wait(clock, 0, 0, Math.min(100, ms));
};

const COMMANDS = {
  create: async ({ uid, ...params }) => (await strapi.documents(uid).create(params)).documentId,
  update: async ({ uid, ...params }) => {
    await strapi.documents(uid).update(params);
  },
  publish: async ({ uid, ...params }) => {
    await strapi.documents(uid).publish(params);
  },
  unpublish: async ({ uid, ...params }) => {
    await strapi.documents(uid).unpublish(params);
  },
  discard: async ({ uid, ...params }) => {
    await strapi.documents(uid).discardDraft(params);
  },
  delete: async ({ uid, ...params }) => {
    await strapi.documents(uid).delete(params);
  },
  /** A write past the document service: nobody is told of it. */
  writeSilently: async ({ uid, where, data }) => {
    await strapi.db.query(uid).updateMany({ where, data });
  },
  removeSilently: async ({ uid, where }) => {
    await strapi.db.query(uid).deleteMany({ where });
  },
  insert: async ({ uid, data }) => {
    await strapi.db.query(uid).create({ data });
  },
  find: async ({ uid, ...params }) => strapi.db.query(uid).findMany(params),
  count: async ({ uid, where }) => strapi.db.query(uid).count({ where }),
  settle: () => engine().drain(),
  examine: () => engine().examine(),
  request: async ({ method, path: url, body, token }) => {
    const call = supertest(strapi.server.httpServer)[method](url);
    if (token) call.set('Authorization', `Bearer ${token}`);
    const answer = await call.send(body);
    return { status: answer.status, body: answer.body };
  },
  /** Gives readers without a token these rights. */
  openToPublic: async ({ actions }) => {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    for (const action of actions)
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action, role: role.id } });
  },
  signIn: async () => {
    const role = await strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } });
    const email = `${process.pid}@example.org`;
    const user = await strapi.service('admin::user').create({
      ...{ firstname: 'Ed', lastname: 'Itor', email, password: 'Secret-123' },
      ...{ isActive: true, registrationToken: null, roles: [role.id] },
    });
    const sessions = strapi.sessionManager('admin');
    const { token } = await sessions.generateRefreshToken(String(user.id), email, {
      type: 'session',
    });
    return (await sessions.generateAccessToken(token)).token;
  },
  /** Every stored link and assessment, but for ids and times. */
  stored: async () => {
    const lines = [];
    for (const uid of [LINK, ASSESSMENT]) {
      for (const row of await strapi.db.query(uid).findMany({})) {
        const kept = Object.entries(row).filter(([name]) => !OWN_OF_A_ROW.has(name));
        lines.push(canonical(Object.fromEntries(kept)));
      }
    }
    return lines.sort();
  },
  /** Dies at the next statement that looks like this: before it is sent, or once it has been answered. No pattern, no death. */
  dieAt: ({ pattern, after, times = 1 }) => {
    stopDying();
    if (pattern === undefined) return;
    const expression = new RegExp(pattern, 'i');
    const event = after ? 'query-response' : 'query';
    let seen = 0;
    const listen = (first, second) => {
      const { sql } = after ? second : first;
      if (!expression.test(sql)) return;
      seen += 1;
      if (seen === times) process.kill(process.pid, 'SIGKILL');
    };
    strapi.db.connection.on(event, listen);
    stopDying = () => strapi.db.connection.removeListener(event, listen);
  },
  /**
   * Blocks the event loop, as a process does that the machine has put aside: for so long, or until a file is there. Not
   * amid a transaction, whose locks nobody could take.
   */
  freeze: async ({ ms, until }) => {
    while (!isAtRest()) await pause(10);
    block({ ms, until });
  },
  /** Resolves when the database has not been asked for anything at five looks in a row. */
  rest: async () => {
    for (let quiet = 0; quiet < 5;) {
      await pause(50);
      quiet = isAtRest() ? quiet + 1 : 0;
    }
  },
  /** When this instance last said that it works links out, by the clock of the machine. */
  ledAt: () => ledAt,
  /** The same once, amid a transaction or not, at the next statement that looks like this, before it is sent. */
  freezeAt: ({ pattern, ms }) => {
    const expression = new RegExp(pattern, 'i');
    let isDue = true;
    strapi.db.connection.on('query', ({ sql }) => {
      if (!isDue || !expression.test(sql)) return;
      isDue = false;
      block({ ms });
    });
  },
  /** Starts to count what this instance does to rows, by the statements it sends that look like these. */
  watch: ({ patterns }) => {
    strapi.db.connection.on('query-response', (response, { sql }) => {
      for (const [name, pattern] of Object.entries(patterns)) {
        if (!new RegExp(pattern, 'i').test(sql)) continue;
        counts[name] = (counts[name] ?? 0) + rowsOf(response);
      }
    });
  },
  counts: () => counts,
  said: () => said,
  /** Runs a scheduled task of ours now, as the clock would. */
  runTask: async ({ name }) => {
    const [found] = strapi.cron.jobs.filter((job) => job.name === name);
    await found.job.trigger();
  },
  /** Fails every statement that looks like this until it is called without a pattern. */
  failAt: ({ pattern }) => {
    failing = pattern === undefined ? undefined : new RegExp(pattern, 'i');
  },
  /** Lets the file of SQLite grow no further, as on a full disk; 0 lifts the limit. */
  fillDisk: async ({ isFull }) => {
    const knex = strapi.db.connection;
    const [{ page_count: pages }] = await knex.raw('PRAGMA page_count');
    await knex.raw(`PRAGMA max_page_count = ${isFull ? pages : 1_000_000}`);
  },
  stop: async () => {
    await strapi.destroy();
  },
};

const answer = async ({ id, command, params }) => {
  try {
    process.send({ id, value: (await COMMANDS[command](params)) ?? null });
  } catch (error) {
    process.send({ id, error: error instanceof Error ? error.message : String(error) });
  }
  if (command === 'stop') process.exit(0);
};

const main = async () => {
  await strapi.load();
  strapi.server.mount();
  // Transactions have clients of their own, of the same class.
  const client = Object.getPrototypeOf(strapi.db.connection.client);
  const query = client._query;
  client._query = function send(connection, statement) {
    return failing?.test(statement.sql) === true
      ? Promise.reject(new Error('failed on purpose'))
      : query.call(this, connection, statement);
  };
  strapi.db.connection.on('query-response', (response, { sql }) => {
    if (/^update .*cross_links_leases/i.test(sql) && rowsOf(response) > 0) ledAt = Date.now();
  });
  process.on('message', (message) => {
    void answer(message);
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ id: 0, value: 'ready' });
};

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
