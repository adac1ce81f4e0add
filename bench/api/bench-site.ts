/** The site of this repository with two plain relations more, which the host populates where we serve links. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const COMPILED = join(ROOT, 'dist');
const BENCH = join(ROOT, 'dist-bench');
const ARTICLE = 'src/api/article/content-types/article/schema.json';

/** Names of the two relations on an article. */
export const PLAIN_RELATIONS = { mentor: 'plainMentors', trainer: 'plainPrograms' } as const;

const relationTo = (target: string) => ({ type: 'relation', relation: 'manyToMany', target });

/** Copies the compiled site and adds the relations; resolves to the two folders that Strapi starts from. */
export const makeBenchSite = (): { appDir: string; distDir: string } => {
  rmSync(BENCH, { recursive: true, force: true });
  for (const folder of ['config', 'src']) {
    cpSync(join(COMPILED, folder), join(BENCH, folder), { recursive: true });
  }
  const file = join(BENCH, ARTICLE);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { attributes: Record<string, object> };
  schema.attributes[PLAIN_RELATIONS.mentor] = relationTo('api::mentor-profile.mentor-profile');
  schema.attributes[PLAIN_RELATIONS.trainer] = relationTo('api::trainer-program.trainer-program');
  writeFileSync(file, JSON.stringify(schema));
  return { appDir: ROOT, distDir: BENCH };
};
