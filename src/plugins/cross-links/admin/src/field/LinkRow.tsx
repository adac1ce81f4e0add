import { Badge, Box, Flex, Tooltip, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PreviewLink } from '../../../core/src/contracts/preview';
import { keyOf } from '../../../core/src/curation/curation';
import type { Verdict } from '../../../core/src/need/verdict';

import { hundredths, strengthOf } from '../explanation/strength';
import { Why } from '../explanation/Why';
import { explanationMessages, strengthMessages } from '../messages/explanation';
import { fieldMessages } from '../messages/field';
import { kindMessages } from '../messages/states';
import { LinkActions, type LinkHandlers } from './LinkActions';
import { reasonLine } from './reason-line';
import { StateBadge } from './StateBadge';

interface Props {
  readonly link: PreviewLink;
  readonly verdict: Verdict | undefined;
  /** From 1; left out where the order means nothing. */
  readonly position?: number;
  readonly handlers: LinkHandlers;
}

/** One offering: what it is, whether it can be taken up, how well it fits, why, and what can be done. */
export const LinkRow = ({ link, verdict, position, handlers }: Props) => {
  const intl = useIntl();
  const { formatMessage } = intl;
  const [isOpen, setIsOpen] = useState(false);
  const title = link.title ?? formatMessage(fieldMessages.unreadable);
  const strength = link.score === null ? undefined : strengthOf(link.score);
  return (
    <Box>
      <Flex gap={3} alignItems="flex-start" wrap="wrap">
        {position === undefined ? null : (
          <Box minWidth="1.6rem" paddingTop={1}>
            <Typography variant="omega" textColor="neutral600">
              {position}
            </Typography>
          </Box>
        )}
        <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth="22rem">
          <Flex gap={2} wrap="wrap">
            <Typography fontWeight="bold" textColor="neutral800" data-cross-links-title>
              {title}
            </Typography>
            <Badge size="S">{formatMessage(kindMessages[link.kind])}</Badge>
            {link.origin === 'pinned' ? (
              <Badge size="S" backgroundColor="primary100" textColor="primary600">
                {formatMessage(fieldMessages.pinned)}
              </Badge>
            ) : null}
            <StateBadge state={link.state} />
            {strength && link.score !== null ? (
              <Tooltip
                label={formatMessage(explanationMessages.score, { score: hundredths(link.score) })}
              >
                <Typography variant="pi" fontWeight="bold" textColor="neutral600">
                  {formatMessage(strengthMessages[strength])}
                </Typography>
              </Tooltip>
            ) : null}
          </Flex>
          <Typography variant="pi" textColor={link.shown ? 'neutral600' : 'danger600'}>
            {reasonLine(intl, link, verdict)}
          </Typography>
        </Flex>
        <LinkActions
          {...handlers}
          title={title}
          name={keyOf(link)}
          isShown={link.shown}
          isOpen={isOpen}
          onToggle={() => {
            setIsOpen(!isOpen);
          }}
        />
      </Flex>
      {isOpen ? <Why link={link} /> : null}
    </Box>
  );
};
