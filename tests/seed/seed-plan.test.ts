import { refName, type PlannedDocument, type SeedRef } from '../../scripts/seed/planned-document';
import { resolveDates } from '../../scripts/seed/seed-dates';
import { schemaOf } from './schemas';
import { problemsOf } from './schema-problems';
import { plan, planned, TODAY } from './seed-under-test';

const englishFields = (document: PlannedDocument) => document.versions[0]?.fields ?? {};

function refsOf(document: PlannedDocument): SeedRef[] {
  return document.versions.flatMap(({ relations }) => Object.values(relations).flat());
}

describe('the seed plan', () => {
  it('fits the schemas in every language', () => {
    const problems = plan.flatMap((document) =>
      document.versions.flatMap(({ locale, fields }) => {
        const { attributes } = schemaOf(document.uid);
        // Strapi copies what is not localized from the English version.
        const shared = Object.entries(englishFields(document)).filter(
          ([name]) => !attributes[name]?.pluginOptions?.i18n?.localized,
        );
        const all = resolveDates({ ...Object.fromEntries(shared), ...fields }, TODAY);
        return problemsOf(document.uid, all, `${refName(document)} (${locale})`);
      }),
    );
    expect(problems).toEqual([]);
  });

  it('writes only localized fields in a translation', () => {
    const stray = plan.flatMap((document) =>
      document.versions.slice(1).flatMap(({ locale, fields }) =>
        Object.keys(fields)
          .filter((name) => {
            const attribute = schemaOf(document.uid).attributes[name];
            return !attribute?.pluginOptions?.i18n?.localized;
          })
          .map((name) => `${refName(document)} (${locale}) ${name}`),
      ),
    );
    expect(stray).toEqual([]);
  });

  it('names no document that comes later, or that does not exist', () => {
    const known = new Set<string>();
    const dangling: string[] = [];
    for (const document of plan) {
      dangling.push(
        ...refsOf(document)
          .map(refName)
          .filter((name) => !known.has(name)),
      );
      known.add(refName(document));
    }
    expect(dangling).toEqual([]);
  });

  it('relates a translation only to documents that exist in its language', () => {
    const languages = new Set(
      plan.flatMap((d) => d.versions.map(({ locale }) => `${refName(d)} ${locale}`)),
    );
    const missing = plan.flatMap((document) =>
      document.versions.flatMap(({ locale, relations }) =>
        Object.values(relations)
          .flat()
          .map((ref: SeedRef) => `${refName(ref)} ${locale}`)
          .filter((name) => !languages.has(name)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('gives every document of a type its own address in each language', () => {
    const addresses = plan.flatMap((document) =>
      document.versions.flatMap(({ locale, fields }) =>
        'slug' in fields ? [`${document.uid} ${locale} ${String(fields['slug'])}`] : [],
      ),
    );
    expect(addresses).toHaveLength(new Set(addresses).size);
  });

  it('gives tags and categories their own name in each language', () => {
    const names = ['api::tag.tag', 'api::category.category'].flatMap((uid) =>
      planned(uid).flatMap(({ versions }) =>
        versions.map(({ locale, fields }) =>
          `${uid} ${locale} ${String(fields['name'])}`.toLowerCase(),
        ),
      ),
    );
    expect(names).toHaveLength(new Set(names).size);
  });

  it('stores no judgement of the support need with an article', () => {
    const fields = planned('api::article.article').flatMap((d) => Object.keys(englishFields(d)));
    expect(new Set(fields)).toEqual(new Set(['title', 'slug', 'postDate', 'excerpt', 'body']));
  });
});
