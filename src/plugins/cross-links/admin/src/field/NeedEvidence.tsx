import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NeedAssessment, NeedEvidence as Evidence } from '../../../core/src/need/verdict';

import { needMessages } from '../messages/need';

interface Props {
  readonly need: NeedAssessment;
}

const sideOf = ({ mentor, trainer }: Evidence) => {
  if (mentor > 0 && trainer > 0) return needMessages.forBoth;
  if (mentor <= 0 && trainer <= 0) return needMessages.forNeither;
  return mentor > trainer ? needMessages.forMentor : needMessages.forTrainer;
};

/** The sentences behind a verdict, and what held it back. */
export const NeedEvidence = ({ need: { evidence, gates } }: Props) => {
  const { formatMessage, formatList } = useIntl();
  const words = gates.flatMap((gate) => gate.words);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {evidence.length === 0 ? (
        <Typography variant="pi">{formatMessage(needMessages.noEvidence)}</Typography>
      ) : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {evidence.map((item) => (
            <Typography key={item.sentence} tag="li" variant="pi" textColor="neutral700">
              {`“${item.sentence}” `}
              <Typography variant="pi" fontWeight="bold" textColor="neutral600">
                {formatMessage(sideOf(item))}
              </Typography>
            </Typography>
          ))}
        </Flex>
      )}
      {words.length > 0 ? (
        <Typography variant="pi" textColor="neutral700">
          {formatMessage(needMessages.gates, { words: formatList(words) })}
        </Typography>
      ) : null}
    </Flex>
  );
};
