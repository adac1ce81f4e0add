import { Alert, Button, Flex } from '@strapi/design-system';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ProposalsAnswer } from '../../../core/src/contracts/proposals';
import type { SettingsAnswer } from '../../../core/src/contracts/site-settings';

import { Layouts } from '../host';
import { reviewMessages, settingsMessages as messages } from '../messages/settings';
import { defaultsOf, draftOf, isSame, originsOf, pageOf, type SettingsDraft } from './draft';
import { HistoryList } from './HistoryList';
import { NumberSections } from './NumberSections';
import { OfferingsSection } from './OfferingsSection';
import { Proposals } from './Proposals';
import type { SectionProps } from './section-props';
import { SourcesSection } from './SourcesSection';
import { useSaveSettings } from './use-save-settings';

const ReviewDialog = lazy(() => import('./review/ReviewDialog'));

interface Props {
  readonly answer: SettingsAnswer;
  readonly proposals: ProposalsAnswer['data'];
  readonly onSaved: () => void;
}

/** The settings as a form: nothing is saved before its effect has been looked at. */
export const SettingsForm = ({ answer, proposals, onSaved }: Props) => {
  const { formatMessage } = useIntl();
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(answer));
  const [isReviewing, setIsReviewing] = useState(false);
  const saving = useSaveSettings(answer.version, onSaved);
  const defaults = defaultsOf(answer);
  const isChanged = !isSame(draft, draftOf(answer));
  const page = pageOf(draft, answer);
  const revert: SectionProps['revert'] = (keys) => {
    if (keys.every((key) => isSame(draft[key], defaults[key]))) return undefined;
    return () => {
      setDraft({ ...draft, ...Object.fromEntries(keys.map((key) => [key, defaults[key]])) });
    };
  };
  const given = { draft, origins: originsOf(draft, answer), revert, onChange: setDraft };
  const mapping = { ...given, types: answer.types, page };
  const known = new Set(draft.offerings.map(({ uid }) => uid));
  return (
    <>
      <Layouts.Header
        title={formatMessage(messages.title)}
        subtitle={formatMessage(messages.subtitle)}
        primaryAction={
          <Flex gap={2}>
            <Button
              variant="tertiary"
              disabled={isSame(draft, defaults)}
              onClick={() => {
                setDraft(defaults);
              }}
            >
              {formatMessage(messages.revertAll)}
            </Button>
            <Button
              disabled={!isChanged}
              onClick={() => {
                saving.forget();
                setIsReviewing(true);
              }}
            >
              {formatMessage(messages.review)}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {answer.problem === null ? null : (
            <Alert variant="danger" closeLabel={formatMessage(reviewMessages.close)}>
              {formatMessage(messages.problem, { problem: answer.problem })}
            </Alert>
          )}
          {saving.refusal !== undefined && !isReviewing ? (
            <Alert
              variant="danger"
              closeLabel={formatMessage(reviewMessages.close)}
              onClose={saving.forget}
            >
              {saving.refusal}
            </Alert>
          ) : null}
          <Proposals
            proposals={proposals.filter(({ offering }) => !known.has(offering.uid))}
            onTake={
              isChanged
                ? undefined
                : ({ offering }) => {
                    saving.take(offering.uid);
                  }
            }
            onLook={({ offering }) => {
              setDraft({ ...draft, offerings: [...draft.offerings, offering] });
            }}
          />
          <OfferingsSection {...mapping} />
          <SourcesSection {...mapping} />
          <NumberSections {...given} />
          <HistoryList history={answer.history} />
        </Flex>
      </Layouts.Content>
      {isReviewing ? (
        <Suspense fallback={null}>
          <ReviewDialog
            page={page}
            isSaving={saving.isSaving}
            refusal={saving.refusal}
            onApply={() => {
              saving.save(page);
            }}
            onClose={() => {
              setIsReviewing(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
};
