import { Box, Flex } from '@strapi/design-system';
import type { PreviewLink } from '../../../core/src/contracts/preview';
import { keyOf } from '../../../core/src/curation/curation';
import type { Verdict } from '../../../core/src/need/verdict';

import type { LinkHandlers } from './LinkActions';
import { LinkRow } from './LinkRow';

interface Props {
  readonly links: readonly PreviewLink[];
  readonly verdict: Verdict | undefined;
  /** Position of the first; left out where the order means nothing. */
  readonly from?: number;
  readonly handlersOf: (link: PreviewLink) => LinkHandlers;
}

/** Offerings one under the other. */
export const LinkList = ({ links, verdict, from, handlersOf }: Props) => (
  <Flex tag="ol" direction="column" alignItems="stretch">
    {links.map((link, index) => (
      <Box key={keyOf(link)} tag="li" padding={3} borderColor="neutral150" borderWidth="0 0 1px 0">
        <LinkRow
          link={link}
          verdict={verdict}
          handlers={handlersOf(link)}
          {...(from === undefined ? {} : { position: from + index })}
        />
      </Box>
    ))}
  </Flex>
);
