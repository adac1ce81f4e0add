import { Field, Grid, NumberInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { SettingsDraft } from './draft';
import type { NumberField } from './number-fields';

interface Props {
  readonly fields: readonly NumberField[];
  readonly draft: SettingsDraft;
  readonly onChange: (next: SettingsDraft) => void;
}

/** Numbers side by side; what is out of bounds becomes the nearest that is allowed. */
export const NumberFields = ({ fields, draft, onChange }: Props) => {
  const { formatMessage, locale } = useIntl();
  return (
    <Grid.Root gap={4}>
      {fields.map((field) => (
        <Grid.Item key={field.name} col={3} s={6} xs={12} alignItems="stretch">
          <Field.Root
            name={`cross-links-${field.name}`}
            width="100%"
            {...(field.hint ? { hint: formatMessage(field.hint) } : {})}
          >
            <Field.Label>{formatMessage(field.label)}</Field.Label>
            <NumberInput
              locale={locale}
              step={field.step}
              value={field.read(draft)}
              onValueChange={(value) => {
                if (value === undefined || Number.isNaN(value)) return;
                const within = Math.min(field.max, Math.max(field.min, value));
                onChange(field.write(draft, field.step === 1 ? Math.round(within) : within));
              }}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
