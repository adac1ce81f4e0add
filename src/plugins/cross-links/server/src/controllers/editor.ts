import type { Core } from '@strapi/strapi';
import {
  parseAdviceQuery,
  parseLeadsQuery,
  parseRecomputeRequest,
  parseSetModeRequest,
  parseSummariesQuery,
  type ActionAnswer,
  type AdviceAnswer,
  type JobsAnswer,
  type LeadsAnswer,
  type ReportsAnswer,
  type SummariesAnswer,
  type TopicsAnswer,
  type TypesAnswer,
} from '../../../core/src';

import { siteHooks } from '../hooks/site-hooks';
import { crossLinks } from '../services';
import { sourceTypes } from '../services/source-types';
import { asValidationError } from './query-errors';

type Context = Parameters<Core.ControllerHandler>[0];

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

/** What the admin's lists, panels and pages ask for. */
const editor = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /cross-links/summaries` */
  async summaries(ctx: Context): Promise<void> {
    const query = asValidationError(() => parseSummariesQuery(ctx.query));
    const data = await crossLinks(strapi).summaries.summarise(query, ctx.state.userAbility);
    ctx.body = { data } satisfies SummariesAnswer;
  },

  /** `GET /cross-links/leads` */
  async leads(ctx: Context): Promise<void> {
    const query = asValidationError(() => parseLeadsQuery(ctx.query));
    const answer = await crossLinks(strapi).leads.find(query, ctx.state.userAbility);
    ctx.body = answer satisfies LeadsAnswer;
  },

  /** `GET /cross-links/advice` */
  async advice(ctx: Context): Promise<void> {
    const query = asValidationError(() => parseAdviceQuery(ctx.query));
    const data = await crossLinks(strapi).advice.on(query, ctx.state.userAbility);
    ctx.body = { data } satisfies AdviceAnswer;
  },

  /** `GET /cross-links/reports` */
  async reports(ctx: Context): Promise<void> {
    ctx.body = (await crossLinks(strapi).reports.report()) satisfies ReportsAnswer;
  },

  /** `GET /cross-links/topics` */
  async topics(ctx: Context): Promise<void> {
    ctx.body = { data: await crossLinks(strapi).topicMatrix() } satisfies TopicsAnswer;
  },

  /** `GET /cross-links/jobs` */
  async jobs(ctx: Context): Promise<void> {
    const { jobList } = crossLinks(strapi);
    ctx.body = {
      waiting: await jobList.waiting(),
      parked: await jobList.parked(),
    } satisfies JobsAnswer;
  },

  /** `POST /cross-links/recompute` */
  async recompute(ctx: Context): Promise<void> {
    const request = asValidationError(() => parseRecomputeRequest(bodyOf(ctx)));
    const done = await crossLinks(strapi).editorActions.recompute(request);
    ctx.body = { done } satisfies ActionAnswer;
  },

  /** `POST /cross-links/mode` */
  async mode(ctx: Context): Promise<void> {
    const request = asValidationError(() => parseSetModeRequest(bodyOf(ctx)));
    const done = await crossLinks(strapi).editorActions.setMode(request, ctx.state.userAbility);
    ctx.body = { done } satisfies ActionAnswer;
  },

  /** `GET /cross-links/types`: which types the admin shows something for. */
  types(ctx: Context): void {
    const { settings } = crossLinks(strapi);
    ctx.body = {
      sources: sourceTypes(strapi).map(({ uid }) => uid),
      offerings: settings.offerings.map(({ uid }) => uid),
      advised: siteHooks(strapi).advisedTypes(),
    } satisfies TypesAnswer;
  },
});

export default editor;
