'use strict';

/**
 * Runs inside a guest's folder, in a process of its own: `node in-site.cjs TASK RESULT.json` starts the Strapi
 * that is installed there, does one task of `tasks.cjs` with it, and writes what came out.
 */
const { writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const tasks = require('./tasks.cjs');

const [task, result] = process.argv.slice(2);
const site = process.cwd();
const { createStrapi } = createRequire(path.join(site, 'package.json'))('@strapi/strapi');

const work = async () => {
  const strapi = createStrapi({ appDir: site, distDir: site });
  strapi.log.level = 'error';
  try {
    await strapi.load();
    strapi.server.mount();
    await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
    const { port } = strapi.server.httpServer.address();
    const ask = async (method, url, body, token) => {
      const answer = await fetch(`http://127.0.0.1:${port}${url}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      const text = await answer.text();
      return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : undefined };
    };
    writeFileSync(result, JSON.stringify((await tasks[task](strapi, ask)) ?? null));
  } finally {
    await strapi.destroy();
  }
};

work().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
