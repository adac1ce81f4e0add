import type { Core } from '@strapi/strapi';
import {
  batchAnswer,
  batchBodyAsWritten,
  explainAnswer,
  explainQuery,
  FEED_FORMATS,
  feedQuery,
  jsonLdAnswer,
  jsonLdQuery,
  linksAnswer,
  linksQuery,
  reverseAnswer,
  reverseQuery,
  sitemapIndexQuery,
  sitemapQuery,
} from '../../../../core/src';
import { z } from 'zod';

import { batch } from '../../http/batch';
import { READ_SCOPE } from '../../http/context';
import { sourceFeed } from '../../http/feed';
import { offeringJsonLd, sourceJsonLd } from '../../http/json-ld';
import { reverse } from '../../http/reverse';
import { sitemapIndex, typeSitemap } from '../../http/sitemap';

const name = z.string().describe('Plural name of the content type, such as articles.');
const documentId = z.string();
/** One right covers every way of reading links; what each caller may see of them is decided entry by entry. */
const auth = { scope: [READ_SCOPE] };

/** Read by anybody who was given the right; see the controllers for what each caller may see. */
export const linksRoutes = (strapi: Core.Strapi) => [
  {
    method: 'POST',
    path: '/batch',
    handler: batch(strapi),
    config: { auth },
    request: { body: { 'application/json': batchBodyAsWritten } },
    response: batchAnswer,
  },
  {
    method: 'GET',
    path: '/sitemap',
    handler: sitemapIndex(strapi),
    config: { auth },
    request: { query: sitemapIndexQuery.shape },
    response: z.unknown().describe('An index of sitemaps, as XML.'),
  },
  {
    method: 'GET',
    path: '/sitemap/:type',
    handler: typeSitemap(strapi),
    config: { auth },
    request: { params: { type: name }, query: sitemapQuery.shape },
    response: z.unknown().describe('A sitemap, as XML.'),
  },
  {
    method: 'GET',
    path: '/to/:offeringType/:documentId',
    handler: reverse(strapi),
    config: { auth },
    request: { params: { offeringType: name, documentId }, query: reverseQuery.shape },
    response: reverseAnswer,
  },
  {
    method: 'GET',
    path: '/to/:offeringType/:documentId/jsonld',
    handler: offeringJsonLd(strapi),
    config: { auth },
    request: { params: { offeringType: name, documentId }, query: jsonLdQuery.shape },
    response: jsonLdAnswer,
  },
  {
    method: 'GET',
    path: '/:source/feed/:format',
    handler: sourceFeed(strapi),
    config: { auth },
    request: { params: { source: name, format: z.enum(FEED_FORMATS) }, query: feedQuery.shape },
    response: z.unknown().describe('RSS 2.0, Atom or JSON Feed 1.1.'),
  },
  {
    method: 'GET',
    path: '/:source/:documentId/jsonld',
    handler: sourceJsonLd(strapi),
    config: { auth },
    request: { params: { source: name, documentId }, query: jsonLdQuery.shape },
    response: jsonLdAnswer,
  },
  {
    method: 'GET',
    path: '/:source/:documentId/explain',
    handler: 'content.explain',
    config: { policies: [] },
    request: { params: { source: name, documentId }, query: explainQuery.shape },
    response: explainAnswer,
  },
  {
    method: 'GET',
    path: '/:source/:documentId',
    handler: 'content.find',
    config: { policies: [] },
    request: { params: { source: name, documentId }, query: linksQuery.shape },
    response: linksAnswer,
  },
];
