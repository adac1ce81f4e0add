import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OfferingHit } from '../../../core/src/contracts/offerings';
import type { PreviewAnswer, PreviewLink } from '../../../core/src/contracts/preview';
import type { Curation } from '../../../core/src/curation/curation';

import { fieldMessages as messages } from '../messages/field';
import { arrangeLinks } from './arrange-links';
import { hide, movePin, pin, release } from './change-curation';
import { EmptyLinks } from './EmptyLinks';
import { LinkList } from './LinkList';
import { NeedPart } from './NeedPart';
import { OfferingPicker } from './OfferingPicker';
import { OtherLinks } from './OtherLinks';
import { PinnedList } from './PinnedList';
import { UndoLine } from './UndoLine';
import { UpdateState } from './UpdateState';
import { useUndo, type Did } from './use-undo';

interface Props {
  readonly curation: Curation;
  readonly answer: PreviewAnswer | undefined;
  readonly isUpdating: boolean;
  readonly hasFailed: boolean;
  readonly hits: readonly OfferingHit[];
  /** Why nothing can be changed; left out where it can. */
  readonly readOnly?: 'right' | 'published' | undefined;
  readonly onSearch: (text: string) => void;
  readonly onWhyNot: (hit: OfferingHit | undefined) => void;
  readonly onChange: (curation: Curation) => void;
}

const READ_ONLY = { right: messages.readOnly, published: messages.publishedTab };

/** The whole field: need, links, what is next and hidden, and the search; knows no Strapi. */
export const LinksEditor = ({ curation, answer, hits, readOnly, onChange, ...rest }: Props) => {
  const { formatMessage } = useIntl();
  const { last, undo, change } = useUndo(curation, onChange);
  const disabled = readOnly !== undefined;
  const { pinned, automatic, next, hidden } = arrangeLinks(curation, answer, hits);
  const verdict = answer?.need.inUse;
  const does =
    (to: (from: Curation, item: PreviewLink | OfferingHit) => Curation, message: Did['message']) =>
    (link: PreviewLink | OfferingHit) => {
      change(to(curation, link), { message, values: { title: link.title ?? '' } });
    };
  const acts = {
    onPin: does(pin, messages.didPin),
    onUnpin: does(release, messages.didUnpin),
    onHide: does(hide, messages.didHide),
    onRestore: does(release, messages.didRestore),
  };
  const on = (act: (link: PreviewLink) => void, link: PreviewLink) => () => {
    act(link);
  };
  return (
    <Box
      padding={4}
      background="neutral0"
      hasRadius
      borderColor="neutral200"
      data-cross-links-field
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {readOnly ? (
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(READ_ONLY[readOnly])}
          </Typography>
        ) : null}
        <NeedPart
          need={answer?.need}
          mode={curation.mode}
          disabled={disabled}
          onMode={(mode) => {
            change({ ...curation, mode }, { message: messages.didMode });
          }}
        />
        <Divider />
        <Flex justifyContent="space-between">
          <Typography variant="sigma" textColor="neutral600">
            {formatMessage(messages.links)}
          </Typography>
          <UpdateState isUpdating={rest.isUpdating} hasFailed={rest.hasFailed} />
        </Flex>
        <Box>
          <PinnedList
            links={pinned}
            verdict={verdict}
            disabled={disabled}
            onUnpin={acts.onUnpin}
            onHide={acts.onHide}
            onMove={(from, to) => {
              const title = pinned[from]?.title ?? '';
              const values = { title, position: to + 1 };
              change(movePin(curation, from, to), { message: messages.nowAt, values });
            }}
          />
          <LinkList
            links={automatic}
            verdict={verdict}
            from={pinned.length + 1}
            handlersOf={(link) =>
              disabled ? {} : { onPin: on(acts.onPin, link), onHide: on(acts.onHide, link) }
            }
          />
        </Box>
        {answer?.emptyReason && automatic.length === 0 ? (
          <EmptyLinks reason={answer.emptyReason} />
        ) : null}
        {disabled ? null : <UndoLine last={last} onUndo={undo} />}
        <OtherLinks
          next={next}
          hidden={hidden}
          asked={answer?.asked ?? []}
          verdict={verdict}
          disabled={disabled}
          {...acts}
        />
        <OfferingPicker
          hits={hits}
          disabled={disabled}
          onSearch={rest.onSearch}
          onPin={acts.onPin}
          onHide={acts.onHide}
          onWhyNot={rest.onWhyNot}
        />
      </Flex>
    </Box>
  );
};
