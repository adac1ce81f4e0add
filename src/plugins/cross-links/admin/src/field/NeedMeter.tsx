import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NeedAssessment, Verdict } from '../../../core/src/need/verdict';

import { hundredths } from '../explanation/strength';
import { needMessages, verdictMessages } from '../messages/need';

interface Props {
  readonly text: NeedAssessment;
  readonly inUse: Verdict;
  readonly isChosen: boolean;
}

interface SideProps {
  readonly chance: number;
  readonly isLeft: boolean;
}

const Side = ({ chance, isLeft }: SideProps) => (
  <Flex
    flex="1"
    height="0.8rem"
    background="neutral150"
    justifyContent={isLeft ? 'flex-end' : 'flex-start'}
  >
    <Box
      height="0.8rem"
      width={`${hundredths(chance)}%`}
      background={isLeft ? 'success500' : 'primary500'}
    />
  </Flex>
);

/** What the reader needs: how far the text pulls towards a mentor on the left and a trainer on the right. */
export const NeedMeter = ({ text, inUse, isChosen }: Props) => {
  const { formatMessage } = useIntl();
  const { mentor, trainer } = text.probability;
  const values = { mentor: hundredths(mentor), trainer: hundredths(trainer) };
  const sureness = text.sure ? needMessages.sure : needMessages.unsure;
  const source = text.decidedBy === 'hint' ? needMessages.byHint : sureness;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <Typography fontWeight="bold">{formatMessage(verdictMessages[inUse])}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(isChosen ? needMessages.byEditor : source)}
        </Typography>
      </Flex>
      <Flex gap={2}>
        <Typography variant="pi">{formatMessage(needMessages.mentorSide)}</Typography>
        <Flex flex="1" gap="2px" role="img" aria-label={formatMessage(needMessages.meter, values)}>
          <Side chance={mentor} isLeft />
          <Side chance={trainer} isLeft={false} />
        </Flex>
        <Typography variant="pi">{formatMessage(needMessages.trainerSide)}</Typography>
      </Flex>
    </Flex>
  );
};
