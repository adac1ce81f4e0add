import { Button, Combobox, ComboboxOption, Field, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { keyOf } from '../../../core/src/curation/curation';
import type { OfferingHit } from '../../../core/src/contracts/offerings';

import { messages } from './messages';

interface Props {
  readonly hits: readonly OfferingHit[];
  readonly disabled: boolean;
  readonly onSearch: (text: string) => void;
  readonly onPin: (hit: OfferingHit) => void;
  readonly onHide: (hit: OfferingHit) => void;
}

/** Finds an offering by name and puts it on one of the two lists. */
export const OfferingPicker = ({ hits, disabled, onSearch, onPin, onHide }: Props) => {
  const { formatMessage } = useIntl();
  const [chosen, setChosen] = useState<string>();
  const hit = hits.find((item) => keyOf(item) === chosen);
  const use = (put: (hit: OfferingHit) => void) => () => {
    if (!hit) return;
    put(hit);
    setChosen(undefined);
  };
  return (
    <Flex gap={2} alignItems="end">
      <Field.Root flex="1" name="cross-links-find">
        <Field.Label>{formatMessage(messages.find)}</Field.Label>
        <Combobox
          placeholder={formatMessage(messages.findPlaceholder)}
          value={chosen ?? ''}
          disabled={disabled}
          autocomplete={{ type: 'list', filter: 'contains' }}
          onChange={(value: string | undefined) => {
            setChosen(value);
          }}
          onInputChange={(event) => {
            onSearch(event.currentTarget.value);
          }}
        >
          {hits.map((item) => (
            <ComboboxOption key={keyOf(item)} value={keyOf(item)}>
              {`${item.title} · ${formatMessage(messages[item.kind])}`}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
      <Button variant="secondary" size="L" disabled={disabled || !hit} onClick={use(onPin)}>
        {formatMessage(messages.pin)}
      </Button>
      <Button variant="tertiary" size="L" disabled={disabled || !hit} onClick={use(onHide)}>
        {formatMessage(messages.hide)}
      </Button>
    </Flex>
  );
};
