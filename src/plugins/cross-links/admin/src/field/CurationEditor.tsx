import { Box, Flex, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import {
  keyOf,
  type Curation,
  type Mode,
  type OfferingReference,
} from '../../../core/src/curation/curation';
import type { OfferingHit } from '../../../core/src/contracts/offerings';

import { messages, modeMessages, MODES } from './messages';
import { OfferingPicker } from './OfferingPicker';
import { ReferenceList } from './ReferenceList';

interface Props {
  readonly curation: Curation;
  readonly hits: readonly OfferingHit[];
  readonly known: ReadonlyMap<string, OfferingHit>;
  readonly disabled: boolean;
  readonly onSearch: (text: string) => void;
  readonly onChange: (curation: Curation) => void;
}

const without = (list: readonly OfferingReference[], hit: OfferingReference) =>
  list.filter((item) => keyOf(item) !== keyOf(hit));

/** Mode, pinned and hidden offerings; knows no Strapi, so that it can be tested as it is. */
export const CurationEditor = ({ curation, hits, known, disabled, onSearch, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const { mode, pinned, hidden } = curation;
  const move = (to: 'pinned' | 'hidden') => (hit: OfferingHit) => {
    const reference = { uid: hit.uid, documentId: hit.documentId };
    const lists = { pinned: without(pinned, hit), hidden: without(hidden, hit) };
    onChange({ ...curation, ...lists, [to]: [...lists[to], reference] });
  };
  return (
    <Box padding={4} background="neutral0" hasRadius borderColor="neutral200">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="cross-links-mode">
          <Field.Label>{formatMessage(messages.mode)}</Field.Label>
          <SingleSelect
            value={mode}
            disabled={disabled}
            onChange={(value: string | number) => {
              onChange({ ...curation, mode: value as Mode });
            }}
          >
            {MODES.map((value) => (
              <SingleSelectOption key={value} value={value}>
                {formatMessage(modeMessages[value])}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <ReferenceList
          label={formatMessage(messages.pinned)}
          references={pinned}
          known={known}
          disabled={disabled}
          ordered
          onChange={(references) => {
            onChange({ ...curation, pinned: references });
          }}
        />
        <ReferenceList
          label={formatMessage(messages.hidden)}
          references={hidden}
          known={known}
          disabled={disabled}
          ordered={false}
          onChange={(references) => {
            onChange({ ...curation, hidden: references });
          }}
        />
        <OfferingPicker
          hits={hits}
          disabled={disabled}
          onSearch={onSearch}
          onPin={move('pinned')}
          onHide={move('hidden')}
        />
      </Flex>
    </Box>
  );
};
