import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { MarkedSentence } from '../../../core/src/preview/marked-sentences';

interface Props {
  readonly sentence: MarkedSentence;
}

/** A sentence with its matched words marked. */
export const Marked = ({ sentence: { text, marks } }: Props) => {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(text.slice(at, start));
    pieces.push(
      <Box key={start} tag="mark" background="warning200" color="neutral800" hasRadius>
        {text.slice(start, end)}
      </Box>,
    );
    at = end;
  }
  pieces.push(text.slice(at));
  return (
    <Typography variant="pi" textColor="neutral700">
      {pieces}
    </Typography>
  );
};
