import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TrialAnswer } from '../../../../core/src/contracts/site-settings';
import type { PageSettings } from '../../../../core/src/settings/page-settings';

import { usePosted } from '../../api/use-posted';
import { reviewMessages as messages } from '../../messages/settings';
import { TrialView } from './TrialView';

interface Props {
  readonly page: PageSettings;
  readonly isSaving: boolean;
  /** Why saving was refused. */
  readonly refusal: string | undefined;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

const AT_ONCE = { pauseMs: 0 };

/** What a change of the settings would do, before it is made. */
const ReviewDialog = ({ page, isSaving, refusal, onApply, onClose }: Props) => {
  const { formatMessage } = useIntl();
  const body = JSON.stringify({ page });
  const { answer, isUpdating, error } = usePosted<TrialAnswer>('settings/trial', body, AT_ONCE);
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header closeLabel={formatMessage(messages.close)}>
          <Modal.Title>{formatMessage(messages.title)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isUpdating ? (
            <Flex gap={3}>
              <Loader small>{formatMessage(messages.busy)}</Loader>
              <Typography>{formatMessage(messages.busy)}</Typography>
            </Flex>
          ) : null}
          {error === undefined ? null : (
            <Typography textColor="danger600" role="alert">
              {formatMessage(messages.failed, { reason: error })}
            </Typography>
          )}
          {answer && !isUpdating ? <TrialView trial={answer} /> : null}
          {refusal === undefined ? null : (
            <Typography textColor="danger600" role="alert" tag="p">
              {refusal}
            </Typography>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage(messages.cancel)}
          </Button>
          <Button loading={isSaving} disabled={isUpdating || error !== undefined} onClick={onApply}>
            {formatMessage(messages.apply)}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

export default ReviewDialog;
