import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const SERVER = path.join('examples', 'blog', 'dist', 'server', 'entry.mjs');
const HALF_A_MINUTE_MS = 30_000;
const PAUSE_MS = 200;

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).status < 500;
  } catch {
    return false;
  }
};

/** Starts the built example front end beside the site at `strapiUrl`; resolves to its address. */
export const startBlog = async (strapiUrl: string): Promise<string> => {
  if (!existsSync(SERVER)) throw new Error(`${SERVER} is missing: run \`npm run build:blog\`.`);
  const port = process.env.BLOG_PORT ?? '4321';
  const blog = spawn(process.execPath, [SERVER], {
    env: { ...process.env, STRAPI_URL: strapiUrl, HOST: '127.0.0.1', PORT: port },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => blog.kill());
  const url = `http://127.0.0.1:${port}`;
  for (const start = Date.now(); Date.now() - start < HALF_A_MINUTE_MS;) {
    if (blog.exitCode !== null) throw new Error(`The blog stopped; is port ${port} taken?`);
    if (await answers(url)) return url;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`The blog does not answer at ${url}.`);
};
