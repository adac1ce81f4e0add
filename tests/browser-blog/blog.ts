import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const SERVER = path.join(__dirname, '..', '..', 'examples', 'blog', 'dist', 'server', 'entry.mjs');
const PAUSE_MS = 100;
const TRIES = 600;

export interface Blog {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A port that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** The built front end as its owner would run it, reading from the Strapi at `strapiUrl`. */
export const startBlog = async (strapiUrl: string): Promise<Blog> => {
  if (!existsSync(SERVER))
    throw new Error('The blog is not built: run `npm run build:blog` first.');
  const port = await freePort();
  const child = spawn(process.execPath, [SERVER], {
    env: { ...process.env, STRAPI_URL: strapiUrl, HOST: '127.0.0.1', PORT: String(port) },
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode !== null || !child.kill()) return;
    await gone;
  };
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await answers(`${url}/icon.svg`)) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await stop();
  throw new Error(`The blog does not answer at ${url}.`);
};
