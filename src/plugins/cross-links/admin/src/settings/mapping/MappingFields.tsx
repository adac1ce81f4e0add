import { Grid } from '@strapi/design-system';
import type { TypeCard } from '../../../../core/src/contracts/site-settings';

import { FieldSelect } from './FieldSelect';
import { choicesOf, type MappingField } from './mapping-field';

interface Props<T> {
  readonly fields: readonly MappingField<T>[];
  readonly type: TypeCard;
  readonly own: T;
  readonly onChange: (next: T) => void;
}

/** The places of a mapping side by side; those with nothing to choose are left out. */
export const MappingFields = <T,>({ fields, type, own, onChange }: Props<T>) => (
  <Grid.Root gap={4}>
    {fields
      .filter((field) => choicesOf(field, type, own).length > 0)
      .map((field) => (
        <Grid.Item key={field.name} col={4} s={6} xs={12} alignItems="stretch">
          <FieldSelect field={field} type={type} own={own} onChange={onChange} />
        </Grid.Item>
      ))}
  </Grid.Root>
);
