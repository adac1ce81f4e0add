import type { Core } from '@strapi/strapi';
import {
  parseConfirmation,
  parseSettingsReading,
  parseSettingsSave,
  parseSettingsTrial,
  type ProposalsAnswer,
  type ReadingAnswer,
  type SettingsAnswer,
  type TrialAnswer,
} from '../../../core/src';

import { crossLinks } from '../services';
import { asValidationError, asValidationErrorLater } from './query-errors';

type Context = Parameters<Core.ControllerHandler>[0];

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body;

/** Who is signed in, for the audit. */
const nameOf = (ctx: Context): string => {
  const { user } = ctx.state as {
    user?: { firstname?: string | null; lastname?: string | null; email?: string };
  };
  const name = [user?.firstname, user?.lastname].filter(Boolean).join(' ');
  return name === '' ? (user?.email ?? '') : name;
};

/** The page under Settings. */
const settings = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /cross-links/settings` */
  async find(ctx: Context): Promise<void> {
    const { siteSettings } = crossLinks(strapi);
    await siteSettings.refresh();
    ctx.body = siteSettings.describe() satisfies SettingsAnswer;
  },

  /** `PUT /cross-links/settings` */
  async save(ctx: Context): Promise<void> {
    const { siteSettings } = crossLinks(strapi);
    const request = asValidationError(() => parseSettingsSave(bodyOf(ctx)));
    await asValidationErrorLater(() => siteSettings.save(request, nameOf(ctx)));
    ctx.body = siteSettings.describe() satisfies SettingsAnswer;
  },

  /** `POST /cross-links/settings/trial` */
  async tryOut(ctx: Context): Promise<void> {
    const page = asValidationError(() => parseSettingsTrial(bodyOf(ctx)));
    const { tryOut } = crossLinks(strapi);
    const answer = await asValidationErrorLater(() => tryOut(page, ctx.state.userAbility));
    ctx.body = answer satisfies TrialAnswer;
  },

  /** `POST /cross-links/settings/reading` */
  async read(ctx: Context): Promise<void> {
    const request = asValidationError(() => parseSettingsReading(bodyOf(ctx)));
    const { readSample } = crossLinks(strapi);
    const data = await asValidationErrorLater(() => readSample(request, ctx.state.userAbility));
    ctx.body = { data } satisfies ReadingAnswer;
  },

  /** `GET /cross-links/proposals` */
  async proposals(ctx: Context): Promise<void> {
    const { siteSettings, proposals } = crossLinks(strapi);
    await siteSettings.refresh();
    ctx.body = proposals.list() satisfies ProposalsAnswer;
  },

  /** `POST /cross-links/proposals` */
  async confirmProposals(ctx: Context): Promise<void> {
    const { siteSettings, proposals } = crossLinks(strapi);
    const request = asValidationError(() => parseConfirmation(bodyOf(ctx)));
    await asValidationErrorLater(() => proposals.confirm(request, nameOf(ctx)));
    ctx.body = siteSettings.describe() satisfies SettingsAnswer;
  },
});

export default settings;
