import {
  Box,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { PreviewAnswer } from '../../../core/src/contracts/preview';
import { MODES, type Mode } from '../../../core/src/curation/curation';

import { fieldMessages } from '../messages/field';
import { modeMessages, needMessages, verdictMessages } from '../messages/need';
import { Fold } from './Fold';
import { NeedEvidence } from './NeedEvidence';
import { NeedMeter } from './NeedMeter';

interface Props {
  readonly need: PreviewAnswer['need'] | undefined;
  readonly mode: Mode;
  readonly disabled: boolean;
  readonly onMode: (mode: Mode) => void;
}

const WARNING = { contradicts: needMessages.contradicts, 'earlier-text': needMessages.earlierText };

/** The reader's need as the text tells it, and the editor's word on it. */
export const NeedPart = ({ need, mode, disabled, onMode }: Props) => {
  const { formatMessage } = useIntl();
  const verdict = need && formatMessage(verdictMessages[need.text.verdict]);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={5} alignItems="flex-start" wrap="wrap">
        <Box flex="1" minWidth="24rem">
          {need ? (
            <NeedMeter text={need.text} inUse={need.inUse} isChosen={mode !== 'auto'} />
          ) : null}
        </Box>
        <Field.Root name="cross-links-mode" minWidth="22rem">
          <Field.Label>{formatMessage(fieldMessages.mode)}</Field.Label>
          <SingleSelect
            value={mode}
            disabled={disabled}
            onChange={(value: string | number) => {
              const chosen = MODES.find((item) => item === value);
              if (chosen) onMode(chosen);
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
      {need?.warnings.map((warning) => (
        <Flex key={warning} gap={2} padding={3} background="warning100" hasRadius role="status">
          <Box color="warning600" aria-hidden>
            <WarningCircle />
          </Box>
          <Typography variant="pi" textColor="neutral800">
            {formatMessage(WARNING[warning], { verdict })}
          </Typography>
        </Flex>
      ))}
      {need ? (
        <Fold label={formatMessage(needMessages.evidence)}>
          <NeedEvidence need={need.text} />
        </Fold>
      ) : null}
    </Flex>
  );
};
