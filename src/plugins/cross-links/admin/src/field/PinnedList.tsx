import { Box, Flex } from '@strapi/design-system';
import { Drag } from '@strapi/icons';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { useIntl } from 'react-intl';
import type { PreviewLink } from '../../../core/src/contracts/preview';
import { keyOf } from '../../../core/src/curation/curation';
import type { Verdict } from '../../../core/src/need/verdict';

import { fieldMessages } from '../messages/field';
import { LinkRow } from './LinkRow';

interface Props {
  readonly links: readonly PreviewLink[];
  readonly verdict: Verdict | undefined;
  readonly disabled: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onUnpin: (link: PreviewLink) => void;
  readonly onHide: (link: PreviewLink) => void;
}

type Direction = 'up' | 'down';

/** The pins in order: moved with buttons, from the keyboard, or dragged. */
export const PinnedList = ({ links, verdict, disabled, onMove, onUnpin, onHide }: Props) => {
  const { formatMessage } = useIntl();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string>();
  const [dragged, setDragged] = useState<number>();

  // The row has moved under the hand: the focus goes with its button.
  useEffect(() => {
    const name = moved.current;
    moved.current = undefined;
    if (name === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [];
    [...buttons].find((button) => button.dataset.crossLinks === name)?.focus();
  }, [links]);

  const step = (from: number, direction: Direction) => {
    const link = links[from];
    const to = direction === 'up' ? from - 1 : from + 1;
    if (disabled || !link || to < 0 || to >= links.length) return undefined;
    return () => {
      moved.current = `${direction} ${keyOf(link)}`;
      onMove(from, to);
    };
  };

  return (
    <Flex ref={list} tag="ol" direction="column" alignItems="stretch">
      {links.map((link, index) => (
        <Box
          key={keyOf(link)}
          tag="li"
          padding={3}
          borderColor="neutral150"
          borderWidth="0 0 1px 0"
          background={dragged === index ? 'primary100' : 'neutral0'}
          onDragOver={(event: DragEvent) => {
            if (dragged === undefined) return;
            event.preventDefault();
            event.stopPropagation();
          }}
          onDrop={(event: DragEvent) => {
            event.stopPropagation();
            if (dragged !== undefined && dragged !== index) onMove(dragged, index);
            setDragged(undefined);
          }}
        >
          <Flex gap={2} alignItems="flex-start">
            {disabled || links.length < 2 ? null : (
              <Box
                draggable
                aria-hidden
                title={formatMessage(fieldMessages.drag)}
                cursor="grab"
                paddingTop={1}
                color="neutral500"
                onDragStart={(event: DragEvent) => {
                  // The form's own drag and drop stops every drag that it does not know.
                  event.stopPropagation();
                  setDragged(index);
                }}
                onDragEnd={() => {
                  setDragged(undefined);
                }}
              >
                <Drag />
              </Box>
            )}
            <Box flex="1" minWidth={0}>
              <LinkRow
                link={link}
                verdict={verdict}
                position={index + 1}
                handlers={
                  disabled
                    ? {}
                    : {
                        isOrdered: links.length > 1,
                        onUp: step(index, 'up'),
                        onDown: step(index, 'down'),
                        onUnpin: () => {
                          onUnpin(link);
                        },
                        onHide: () => {
                          onHide(link);
                        },
                      }
                }
              />
            </Box>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
};
