import { generate } from '@strapi/openapi';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';

import { listOf } from './answers';
import { apiToken } from './callers';
import { allowPublic, createArticle, createMentor, createProgram, READ_ALL } from './fixtures';
import { startApp, type App } from './start-app';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
type Paths = Record<string, Record<string, Operation | undefined> | undefined>;

const OURS = '/cross-links';

let app: App;
let paths: Paths;
let document: object;
let article: string;
let mentor: string;
let token: string;

const operation = (path: string, method = 'get'): Operation => {
  const found = paths[path]?.[method];
  if (!found)
    throw new Error(
      `The document has no ${method} ${path}; it has ${Object.keys(paths).join(', ')}`,
    );
  return found;
};

/** A check of values against a schema of the document, with its components at hand. */
const checker = (schema: object): ValidateFunction => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  return ajv.compile({
    ...schema,
    components: (document as { components?: object }).components ?? {},
  });
};

const answerOf = ({ responses }: Operation): object => {
  const schema = responses['200']?.content?.['application/json']?.schema;
  if (!schema) throw new Error('no schema for 200');
  return schema;
};

beforeAll(async () => {
  app = await startApp();
  await allowPublic(app, READ_ALL);
  mentor = await createMentor(app, {});
  await createProgram(app, {});
  article = await createArticle(app);
  await app.settle();
  token = await apiToken(app, 'full-access');
  document = generate(app.strapi, { type: 'content-api' }).document;
  paths = (document as { paths: Paths }).paths;
});

afterAll(() => app.stop());

it('lists every route of ours that the site serves', () => {
  const layers = app.strapi.server.listRoutes() as unknown as { path: string; methods: string[] }[];
  const served = layers
    .flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
    .filter((name) => name.includes('/api/cross-links/') && !name.startsWith('HEAD'))
    .map((name) => name.replace('/api', '').replace(/:(\w+)/g, '{$1}'));
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    path.startsWith(OURS)
      ? Object.keys(methods ?? {}).map((method) => `${method.toUpperCase()} ${path}`)
      : [],
  );
  expect(served.length).toBeGreaterThan(3);
  expect(documented.sort()).toEqual([...new Set(served)].sort());
});

it.each([
  [`${OURS}/{source}/{documentId}`, () => `/api/cross-links/articles/${article}`],
  [
    `${OURS}/{source}/{documentId}`,
    () => `/api/cross-links/articles/${article}?limit=1&kind=mentor&populate=*`,
  ],
  [`${OURS}/{source}/{documentId}/explain`, () => `/api/cross-links/articles/${article}/explain`],
  [`${OURS}/to/{offeringType}/{documentId}`, () => `/api/cross-links/to/mentor-profiles/${mentor}`],
])('%s answers what the document says (%#)', async (path, url) => {
  const body = listOf(await app.request.get(url()).set('Authorization', token).expect(200));
  const check = checker(answerOf(operation(path)));
  check(body);
  expect(check.errors).toBeNull();
  expect(body.data).not.toEqual([]);
  expect(check({ ...body, data: [{}] })).toBe(false);
});

it.each([
  [`${OURS}/{source}/{documentId}/jsonld`, () => `/api/cross-links/articles/${article}/jsonld`],
  [
    `${OURS}/to/{offeringType}/{documentId}/jsonld`,
    () => `/api/cross-links/to/mentor-profiles/${mentor}/jsonld`,
  ],
])('%s answers a graph', async (path, url) => {
  const { text } = await app.request.get(url()).set('Authorization', token).expect(200);
  const check = checker(answerOf(operation(path)));
  check(JSON.parse(text));
  expect(check.errors).toBeNull();
  expect(check({ '@graph': [] })).toBe(false);
});

it('describes the batch: a short body is right, and so is the answer', async () => {
  const described = operation(`${OURS}/batch`, 'post');
  const body = { source: 'articles', documentIds: [article, 'nowhere'] };
  const checkBody = checker(described.requestBody?.content['application/json']?.schema ?? {});
  checkBody(body);
  expect(checkBody.errors).toBeNull();
  expect(checkBody({ source: 'articles' })).toBe(false);
  const answer = await app.request.post('/api/cross-links/batch').send(body).expect(200);
  const check = checker(answerOf(described));
  check(answer.body);
  expect(check.errors).toBeNull();
  expect(check({ data: [{}], meta: { missing: [] } })).toBe(false);
});

it('names the parameters, none of them required but those of the path', () => {
  const { parameters } = operation(`${OURS}/{source}/{documentId}`);
  const named = (place: string) =>
    parameters.filter((one) => one.in === place).map(({ name }) => name);
  expect(named('path')).toEqual(['source', 'documentId']);
  expect(named('query').sort()).toEqual([
    'fallback',
    'fields',
    'kind',
    'limit',
    'locale',
    'populate',
    'status',
  ]);
  expect(parameters.filter((one) => one.in === 'query' && one.required)).toEqual([]);
});

it('names our parameters on the host’s own routes of sources, and on no others', () => {
  const has = (path: string) =>
    operation(path).parameters.some(({ name }) => name === 'crossLinks');
  expect([has('/articles'), has('/articles/{id}'), has('/tags')]).toEqual([true, true, false]);
});
