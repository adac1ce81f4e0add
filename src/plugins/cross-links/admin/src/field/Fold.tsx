import { Box, TextButton } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { useState, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A part that is opened on demand. */
export const Fold = ({ label, children }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Box>
      <TextButton
        aria-expanded={isOpen}
        endIcon={isOpen ? <ChevronUp /> : <ChevronDown />}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {label}
      </TextButton>
      {isOpen ? <Box paddingTop={2}>{children}</Box> : null}
    </Box>
  );
};
