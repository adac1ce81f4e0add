import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** What can be done with the section, on the right. */
  readonly children?: ReactNode;
}

/** The heading of a part of the page. */
export const SectionHead = ({ title, hint, children }: Props) => (
  <Flex justifyContent="space-between" alignItems="flex-end" gap={4} wrap="wrap" paddingBottom={4}>
    <Box>
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      {hint === undefined ? null : (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {hint}
        </Typography>
      )}
    </Box>
    {children}
  </Flex>
);
