import {
  Field,
  MultiSelect,
  MultiSelectOption,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TypeCard } from '../../../../core/src/contracts/site-settings';

import { mappingMessages as messages } from '../../messages/settings';
import { choicesOf, type ManyField, type MappingField, type OneField } from './mapping-field';

interface Props<T, F extends MappingField<T> = MappingField<T>> {
  readonly field: F;
  readonly type: TypeCard;
  readonly own: T;
  readonly onChange: (next: T) => void;
}

const One = <T,>({ field, type, own, onChange }: Props<T, OneField<T>>) => {
  const { formatMessage } = useIntl();
  const { words } = field;
  const choose = (value: string | undefined) => {
    onChange(field.write(own, value, type));
  };
  return (
    <SingleSelect
      value={field.read(own) ?? null}
      placeholder={formatMessage(messages.nothing)}
      onChange={(value: string | number) => {
        choose(String(value));
      }}
      {...(field.isRequired
        ? {}
        : {
            onClear: () => {
              choose(undefined);
            },
          })}
    >
      {choicesOf(field, type, own).map((name) => (
        <SingleSelectOption key={name} value={name}>
          {words?.[name] ? formatMessage(words[name]) : name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

const Many = <T,>({ field, type, own, onChange }: Props<T, ManyField<T>>) => {
  const { formatMessage } = useIntl();
  return (
    <MultiSelect
      value={[...field.read(own)]}
      placeholder={formatMessage(field.whenEmpty ?? messages.nothing)}
      customizeContent={(values: string[] = []) => values.join(', ')}
      onChange={(values: string[]) => {
        onChange(field.write(own, values));
      }}
    >
      {choicesOf(field, type, own).map((name) => (
        <MultiSelectOption key={name} value={name}>
          {name}
        </MultiSelectOption>
      ))}
    </MultiSelect>
  );
};

/** One place of a mapping, chosen from the attributes that the type has. */
export const FieldSelect = <T,>({ field, ...rest }: Props<T>) => {
  const { formatMessage } = useIntl();
  return (
    <Field.Root
      name={`cross-links-${field.name}`}
      required={!field.isMany && field.isRequired === true}
      width="100%"
    >
      <Field.Label>{formatMessage(field.label)}</Field.Label>
      {field.isMany ? <Many field={field} {...rest} /> : <One field={field} {...rest} />}
    </Field.Root>
  );
};
