import { Button, Combobox, ComboboxOption, Field, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { keyOf } from '../../../core/src/curation/curation';
import type { OfferingHit } from '../../../core/src/contracts/offerings';

import { explanationMessages } from '../messages/explanation';
import { fieldMessages as messages } from '../messages/field';
import { kindMessages, stateMessages } from '../messages/states';

interface Props {
  readonly hits: readonly OfferingHit[];
  readonly disabled: boolean;
  readonly onSearch: (text: string) => void;
  readonly onPin: (hit: OfferingHit) => void;
  readonly onHide: (hit: OfferingHit) => void;
  readonly onWhyNot: (hit: OfferingHit | undefined) => void;
}

/** Finds any offering, to put it on one of the two lists or to ask why it is not among the links. */
export const OfferingPicker = ({ hits, disabled, onSearch, ...handlers }: Props) => {
  const { onPin, onHide, onWhyNot } = handlers;
  const { formatMessage } = useIntl();
  const [chosen, setChosen] = useState<OfferingHit>();
  const use = (put: (hit: OfferingHit) => void) => () => {
    if (!chosen) return;
    put(chosen);
    setChosen(undefined);
    onWhyNot(undefined);
  };
  const labelOf = (hit: OfferingHit) =>
    [
      hit.title,
      formatMessage(kindMessages[hit.kind]),
      ...(hit.published ? [] : [formatMessage(stateMessages.draft)]),
    ].join(' · ');
  const options =
    chosen && !hits.some((hit) => keyOf(hit) === keyOf(chosen)) ? [chosen, ...hits] : hits;
  return (
    <Flex gap={2} alignItems="flex-end" wrap="wrap">
      <Field.Root flex="1" name="cross-links-find" minWidth="24rem">
        <Field.Label>{formatMessage(messages.find)}</Field.Label>
        <Combobox
          placeholder={formatMessage(messages.findPlaceholder)}
          value={chosen ? keyOf(chosen) : ''}
          // The server has filtered by more than the name.
          autocomplete={{ type: 'list', filter: 'contains' }}
          filterValue=""
          clearLabel={formatMessage(messages.findClear)}
          noOptionsMessage={(text) => formatMessage(messages.findNothing, { text })}
          onClear={() => {
            setChosen(undefined);
            onWhyNot(undefined);
          }}
          onChange={(value: string | undefined) => {
            setChosen(options.find((hit) => keyOf(hit) === value));
          }}
          onInputChange={(event) => {
            onSearch(event.currentTarget.value);
          }}
        >
          {options.map((hit) => (
            <ComboboxOption key={keyOf(hit)} value={keyOf(hit)}>
              {labelOf(hit)}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
      <Button variant="secondary" size="L" disabled={disabled || !chosen} onClick={use(onPin)}>
        {formatMessage(messages.pin)}
      </Button>
      <Button variant="tertiary" size="L" disabled={disabled || !chosen} onClick={use(onHide)}>
        {formatMessage(messages.hide)}
      </Button>
      <Button
        variant="tertiary"
        size="L"
        disabled={!chosen}
        onClick={() => {
          onWhyNot(chosen);
        }}
      >
        {formatMessage(explanationMessages.whyNot)}
      </Button>
    </Flex>
  );
};
