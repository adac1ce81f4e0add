import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PreviewLink } from '../../../core/src/contracts/preview';

import { explanationMessages as messages } from '../messages/explanation';
import { KeptOutList } from './KeptOutList';
import { Marked } from './Marked';
import { ScoreBars } from './ScoreBars';
import { Section } from './Section';

interface Props {
  readonly link: PreviewLink;
}

/** Everything that decided about one offering: score, words, passages, rules, and what kept it out. */
export const Why = ({ link }: Props) => {
  const { formatMessage } = useIntl();
  const { parts, score, sentences, passages, rules, keptOut } = link;
  const others = rules.filter(({ excludes }) => !excludes);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
      {keptOut.length > 0 ? (
        <Section title={formatMessage(messages.keptOut)}>
          <KeptOutList reasons={keptOut} />
        </Section>
      ) : null}
      {parts !== null && score !== null ? (
        <ScoreBars parts={parts} score={score} />
      ) : (
        <Typography variant="pi">{formatMessage(messages.notScored)}</Typography>
      )}
      {sentences.length > 0 ? (
        <Section title={formatMessage(messages.sentences)}>
          {sentences.map((sentence) => (
            <Box
              key={sentence.text}
              paddingLeft={3}
              borderColor="neutral200"
              borderWidth="0 0 0 2px"
            >
              <Marked sentence={sentence} />
            </Box>
          ))}
        </Section>
      ) : null}
      {passages ? (
        <Section title={formatMessage(messages.passages)}>
          <Typography variant="pi" textColor="neutral700">
            {`${formatMessage(messages.inArticle)}: “${passages.source}”`}
          </Typography>
          <Typography variant="pi" textColor="neutral700">
            {`${formatMessage(messages.inOffering)}: “${passages.offering}”`}
          </Typography>
        </Section>
      ) : null}
      {others.length > 0 ? (
        <Section title={formatMessage(messages.rules)}>
          {others.map(({ rule, because }) => (
            <Typography key={rule} variant="pi" textColor="neutral700">
              {because}
            </Typography>
          ))}
        </Section>
      ) : null}
    </Flex>
  );
};
