import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { keyOf, type OfferingReference } from '../../../core/src/curation/curation';
import type { OfferingHit } from '../../../core/src/contracts/offerings';

import { messages } from './messages';

interface Props {
  readonly label: string;
  readonly references: readonly OfferingReference[];
  readonly known: ReadonlyMap<string, OfferingHit>;
  readonly disabled: boolean;
  readonly ordered: boolean;
  readonly onChange: (references: OfferingReference[]) => void;
}

const moved = <T,>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
};

/** A list of chosen offerings, in order where the order counts. */
export const ReferenceList = ({ label, references, known, disabled, ordered, onChange }: Props) => {
  const { formatMessage } = useIntl();
  if (references.length === 0) return null;
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {references.map((reference, index) => {
          const hit = known.get(keyOf(reference));
          const title = hit?.title ?? reference.documentId;
          return (
            <Flex
              key={keyOf(reference)}
              tag="li"
              gap={2}
              paddingLeft={3}
              background="neutral100"
              hasRadius
              justifyContent="space-between"
            >
              <Flex gap={2}>
                <Typography ellipsis>{title}</Typography>
                {hit ? <Badge size="S">{formatMessage(messages[hit.kind])}</Badge> : null}
                {hit && !hit.published ? (
                  <Badge size="S" backgroundColor="warning100" textColor="warning700">
                    {formatMessage(messages.draft)}
                  </Badge>
                ) : null}
              </Flex>
              <Flex>
                {ordered ? (
                  <>
                    <IconButton
                      variant="ghost"
                      label={formatMessage(messages.up, { title })}
                      disabled={disabled || index === 0}
                      onClick={() => {
                        onChange(moved(references, index, index - 1));
                      }}
                    >
                      <ArrowUp />
                    </IconButton>
                    <IconButton
                      variant="ghost"
                      label={formatMessage(messages.down, { title })}
                      disabled={disabled || index === references.length - 1}
                      onClick={() => {
                        onChange(moved(references, index, index + 1));
                      }}
                    >
                      <ArrowDown />
                    </IconButton>
                  </>
                ) : null}
                <IconButton
                  variant="ghost"
                  label={formatMessage(messages.remove, { title })}
                  disabled={disabled}
                  onClick={() => {
                    onChange(references.filter((_, other) => other !== index));
                  }}
                >
                  <Cross />
                </IconButton>
              </Flex>
            </Flex>
          );
        })}
      </Flex>
    </Box>
  );
};
