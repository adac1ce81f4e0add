import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TypeCard } from '../../../core/src/contracts/site-settings';

import { mappingMessages as messages } from '../messages/settings';

interface Props {
  readonly types: readonly TypeCard[];
  readonly onAdd: (type: TypeCard) => void;
}

/** One more of the site's content types. */
export const AddType = ({ types, onAdd }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Field.Root name="cross-links-add-type" width="100%">
      <Field.Label>{formatMessage(messages.add)}</Field.Label>
      <SingleSelect
        value={null}
        placeholder={formatMessage(messages.addChoose)}
        onChange={(value: string | number) => {
          const type = types.find(({ uid }) => uid === value);
          if (type) onAdd(type);
        }}
      >
        {types.map(({ uid, name }) => (
          <SingleSelectOption key={uid} value={uid}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
