import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { MODES, type Mode } from '../../../core/src/curation/curation';

import { fieldMessages } from '../messages/field';
import { modeMessages } from '../messages/need';
import { listMessages } from '../messages/panel';

interface Props {
  readonly onApply: (mode: Mode) => void;
  readonly onClose: () => void;
}

/** Chooses one kind of help for many entries. */
export const ModeForm = ({ onApply, onClose }: Props) => {
  const { formatMessage } = useIntl();
  const [mode, setMode] = useState<Mode>('auto');
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography>{formatMessage(listMessages.setModeHint)}</Typography>
          <Field.Root name="cross-links-bulk-mode">
            <Field.Label>{formatMessage(fieldMessages.mode)}</Field.Label>
            <SingleSelect
              value={mode}
              onChange={(value: string | number) => {
                const chosen = MODES.find((item) => item === value);
                if (chosen) setMode(chosen);
              }}
            >
              {MODES.map((value) => (
                <SingleSelectOption key={value} value={value}>
                  {formatMessage(modeMessages[value])}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {formatMessage(listMessages.cancel)}
        </Button>
        <Button
          onClick={() => {
            onApply(mode);
            onClose();
          }}
        >
          {formatMessage(listMessages.apply)}
        </Button>
      </Modal.Footer>
    </>
  );
};
