import { CrossLinksError, proposeOfferings, type OfferingProposal } from '../../../../core/src';

import type { SiteSettings } from './site-settings';

/** Content types that look like offerings and are not configured, and how they become so. */
export const createProposals = (siteSettings: SiteSettings) => {
  const list = (): { data: OfferingProposal[]; version: number } => {
    const { types, settings, version } = siteSettings.describe();
    const known = settings.offerings.map(({ uid }) => uid);
    return { data: proposeOfferings(types, known), version };
  };

  /** Saves the proposed mappings of these types beside the offerings in force. */
  const confirm = async (
    { version, uids }: { version: number; uids: readonly string[] },
    by: string,
  ): Promise<void> => {
    await siteSettings.refresh();
    const { data } = list();
    const unknown = uids.filter((uid) => !data.some(({ offering }) => offering.uid === uid));
    if (unknown.length > 0) {
      const proposed = data.map(({ offering }) => offering.uid).join(', ') || 'none';
      throw new CrossLinksError(
        'invalid-query',
        `uids: nothing is proposed for ${unknown.join(', ')}; proposed at the moment: ${proposed}`,
        [{ path: ['uids'], message: `nothing is proposed for ${unknown.join(', ')}` }],
      );
    }
    const { page, settings } = siteSettings.describe();
    const chosen = data.flatMap(({ offering }) => (uids.includes(offering.uid) ? [offering] : []));
    const installed = siteSettings.describe().types.map(({ uid }) => uid);
    // A default for a type that this site does not have would be refused as a setting of its own.
    const kept = settings.offerings.filter(({ uid }) => installed.includes(uid));
    await siteSettings.save({ version, page: { ...page, offerings: [...kept, ...chosen] } }, by);
  };

  return { list, confirm };
};
