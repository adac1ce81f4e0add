'use strict';

const { coaches, courses, posts, topics } = require('./content.cjs');

const allow = async (strapi, actions) => {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of actions) {
    const known = await permissions.findOne({ where: { action, role: role.id } });
    if (!known) await permissions.create({ data: { action, role: role.id } });
  }
};

const crossLinksOf = (strapi) => strapi.plugin('cross-links')?.service('engine');

const post = (strapi, headline, status = 'draft') =>
  strapi.documents('api::post.post').findFirst({ filters: { headline }, status });

/** The names of what each post leads to, as a visitor is told. */
const linksOfPosts = async (strapi, ask) => {
  const shown = {};
  for (const { headline } of posts) {
    const { documentId } = await post(strapi, headline, 'published');
    const { status, body } = await ask('GET', `/api/cross-links/posts/${documentId}?limit=1`);
    shown[headline] =
      status === 200
        ? body.data.map(({ offering }) => offering.name ?? offering.title)
        : { status, body };
  }
  return shown;
};

const tables = async (strapi) => {
  const rows = await strapi.db.connection.raw(
    "select name, sql from sqlite_master where type in ('table', 'index')",
  );
  return rows.filter(({ sql }) => /cross[_-]links/i.test(sql ?? '')).map(({ name }) => name);
};

const OWN_ROWS = [
  ['strapi_core_store_settings', 'key'],
  ['admin_permissions', 'action'],
  ['up_permissions', 'action'],
  ['strapi_api_token_permissions', 'action'],
];

const rows = async (strapi) => {
  const left = [];
  for (const [table, column] of OWN_ROWS) {
    const found = await strapi.db
      .connection(table)
      .where(column, 'like', '%cross-links%')
      .select(column);
    left.push(...found.map((row) => `${table}: ${row[column]}`));
  }
  return left;
};

/** What a site has before it meets the plugin. */
exports.fill = async (strapi) => {
  const ids = {};
  for (const name of topics) {
    const { documentId } = await strapi.documents('api::topic.topic').create({ data: { name } });
    ids[name] = documentId;
  }
  const named = (names) => names.map((name) => ids[name]);
  for (const data of coaches) {
    await strapi
      .documents('api::coach.coach')
      .create({ data: { ...data, strengths: named(data.strengths) } });
  }
  for (const data of courses) {
    await strapi
      .documents('api::course.course')
      .create({ data: { ...data, skills: named(data.skills) }, status: 'published' });
  }
  for (const data of posts) {
    await strapi
      .documents('api::post.post')
      .create({ data: { ...data, subjects: named(data.subjects) }, status: 'published' });
  }
  await allow(strapi, [
    'api::post.post.find',
    'api::post.post.findOne',
    'api::coach.coach.find',
    'api::coach.coach.findOne',
    'api::course.course.find',
    'api::course.course.findOne',
  ]);
  return strapi.documents('api::post.post').count({});
};

/** Links, as far as there are some; the admin's page and the site's own API answer as well. */
exports.look = async (strapi, ask) => {
  const engine = crossLinksOf(strapi);
  if (engine) {
    await allow(strapi, ['plugin::cross-links.content.find']);
    await engine.drain();
  }
  const own = await ask('GET', '/api/posts?pagination[pageSize]=1');
  return {
    links: engine && (await linksOfPosts(strapi, ask)),
    own: { status: own.status, total: own.body?.meta.pagination.total },
    health: (await ask('GET', '/_health')).status,
    tables: await tables(strapi),
    rows: await rows(strapi),
    choices: (await post(strapi, posts[0].headline))?.crossLinks ?? null,
  };
};

/** The owner opens the settings, looks at what is proposed, and confirms it. */
exports.confirm = async (strapi, ask) => {
  const owner = {
    email: 'owner@example.org',
    password: 'Secret-123',
    firstname: 'Site',
    lastname: 'Owner',
  };
  const { body: signedIn } = await ask('POST', '/admin/register-admin', owner);
  const { token } = signedIn.data;
  const { body: proposed } = await ask('GET', '/cross-links/proposals', undefined, token);
  const uids = proposed.data.map(({ offering }) => offering.uid);
  const { version } = proposed;
  const wrong = await ask(
    'POST',
    '/cross-links/proposals',
    { version, uids: ['api::post.post'] },
    token,
  );
  const right = await ask('POST', '/cross-links/proposals', { version, uids }, token);
  const { body: after } = await ask('GET', '/cross-links/proposals', undefined, token);
  const unasked = await ask('GET', '/cross-links/proposals');
  return {
    uids,
    statuses: [wrong.status, right.status, unasked.status],
    refusal: wrong.body.error.message,
    left: after.data,
    origin: right.body.origins.offerings,
  };
};

/** Under which field a draft is refused, and why. */
const refusalOf = async (strapi, uid, data) => {
  try {
    await strapi.documents(uid).create({ data });
    return [];
  } catch (error) {
    return (error.details?.errors ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
  }
};

/** What the schema pack has brought: a route that asks for a right, components inside components, and rules. */
exports.added = async (strapi, ask) => ({
  program: (await ask('GET', '/api/trainer-programs')).status,
  mentor: (await ask('GET', '/api/mentor-profiles')).status,
  fields: 'sessions' in strapi.components['training.run'].attributes,
  refusal: await refusalOf(strapi, 'api::trainer-program.trainer-program', {
    title: 'Too many hours',
    instructors: [{ name: 'T. Rainer' }],
    modules: [{ title: 'All of it' }],
    teachingMethods: [{ kind: 'handsOn' }],
    outcomes: [{ kind: 'knowledge', statement: 'Know how many hours there are' }],
    languages: [{ code: 'en' }],
    hoursPerWeekMin: 9,
    hoursPerWeekMax: 8,
  }),
});

/** An editor pins the second course to the first post and publishes. */
exports.pin = async (strapi) => {
  const { documentId } = await post(strapi, posts[0].headline);
  const course = await strapi
    .documents('api::course.course')
    .findFirst({ filters: { title: courses[1].title }, status: 'published' });
  const crossLinks = {
    mode: 'auto',
    pinned: [{ uid: 'api::course.course', documentId: course.documentId }],
    hidden: [],
  };
  await strapi.documents('api::post.post').update({ documentId, data: { crossLinks } });
  await strapi.documents('api::post.post').publish({ documentId });
  return crossLinks;
};

/** The day without the plugin: an editor writes a post, and a coach fills up. */
exports.workWithout = async (strapi) => {
  const { documentId } = await post(strapi, posts[0].headline);
  await strapi
    .documents('api::post.post')
    .update({ documentId, data: { slug: 'changed-without-the-plugin' } });
  await strapi.documents('api::post.post').publish({ documentId });
  const coach = await strapi
    .documents('api::coach.coach')
    .findFirst({ filters: { name: coaches[0].name } });
  await strapi
    .documents('api::coach.coach')
    .update({ documentId: coach.documentId, data: { taken: coach.places } });
  return { plugin: strapi.plugin('cross-links') !== undefined };
};
