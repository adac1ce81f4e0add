import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PreviewLink } from '../../../core/src/contracts/preview';
import { keyOf } from '../../../core/src/curation/curation';
import type { Verdict } from '../../../core/src/need/verdict';

import { Why } from '../explanation/Why';
import { explanationMessages } from '../messages/explanation';
import { fieldMessages as messages } from '../messages/field';
import { Fold } from './Fold';
import { LinkList } from './LinkList';

interface Props {
  readonly next: readonly PreviewLink[];
  readonly hidden: readonly PreviewLink[];
  readonly asked: readonly PreviewLink[];
  readonly verdict: Verdict | undefined;
  readonly disabled: boolean;
  readonly onPin: (link: PreviewLink) => void;
  readonly onHide: (link: PreviewLink) => void;
  readonly onRestore: (link: PreviewLink) => void;
}

/** What readers do not see: who is next, what is hidden, and the one that was asked about. */
export const OtherLinks = ({ next, hidden, asked, verdict, disabled, ...acts }: Props) => {
  const { formatMessage } = useIntl();
  const on = (act: (link: PreviewLink) => void, link: PreviewLink) => () => {
    act(link);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {next.length > 0 ? (
        <Fold label={formatMessage(messages.next, { count: next.length })}>
          <LinkList
            links={next}
            verdict={verdict}
            handlersOf={(link) =>
              disabled ? {} : { onPin: on(acts.onPin, link), onHide: on(acts.onHide, link) }
            }
          />
        </Fold>
      ) : null}
      {hidden.length > 0 ? (
        <Fold label={formatMessage(messages.hidden, { count: hidden.length })}>
          <LinkList
            links={hidden}
            verdict={verdict}
            handlersOf={(link) => (disabled ? {} : { onRestore: on(acts.onRestore, link) })}
          />
        </Fold>
      ) : null}
      {asked.map((link) => (
        <Box key={keyOf(link)} padding={4} background="neutral100" hasRadius role="status">
          <Typography fontWeight="semiBold" tag="p">
            {formatMessage(explanationMessages.whyNotOf, { title: link.title ?? '' })}
          </Typography>
          {link.shown ? (
            <Typography variant="pi">{formatMessage(explanationMessages.fits)}</Typography>
          ) : null}
          <Why link={link} />
        </Box>
      ))}
    </Flex>
  );
};
