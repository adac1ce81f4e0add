import { Accordion, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TypeCard } from '../../../core/src/contracts/site-settings';
import type { PageSettings } from '../../../core/src/settings/page-settings';
import type { OfferingSettings } from '../../../core/src/settings/settings';

import { mappingMessages as messages } from '../messages/settings';
import { kindMessages } from '../messages/states';
import { AddType } from './AddType';
import { withItem } from './draft';
import { newOffering } from './mapping/new-offering';
import { OfferingEditor } from './mapping/OfferingEditor';
import { Section } from './Section';
import type { SectionProps } from './section-props';

interface Props extends SectionProps {
  readonly types: readonly TypeCard[];
  readonly page: PageSettings;
}

/** The content types that can be offered, each with what is read of it. */
export const OfferingsSection = ({ draft, origins, revert, onChange, types, page }: Props) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState('');
  const { offerings } = draft;
  const setOfferings = (next: OfferingSettings[]) => {
    onChange({ ...draft, offerings: next });
  };
  const typeOf = (uid: string) => types.find((type) => type.uid === uid);
  const free = types.filter(
    (type) => !type.isSource && !offerings.some(({ uid }) => uid === type.uid) && newOffering(type),
  );
  return (
    <Section
      title={formatMessage(messages.offerings)}
      hint={formatMessage(messages.offeringsHint)}
      origin={origins.offerings}
      onRevert={revert(['offerings'])}
    >
      {offerings.length === 0 ? (
        <Typography textColor="danger600">{formatMessage(messages.noOfferings)}</Typography>
      ) : null}
      <Accordion.Root value={open} onValueChange={setOpen}>
        {offerings.map((own, index) => {
          const type = typeOf(own.uid);
          if (!type) return null;
          return (
            <Accordion.Item key={own.uid} value={own.uid}>
              <Accordion.Header variant={index % 2 === 0 ? 'primary' : 'secondary'}>
                <Accordion.Trigger>
                  {`${type.name} · ${formatMessage(kindMessages[own.kind])}`}
                </Accordion.Trigger>
                <Accordion.Actions>
                  <IconButton
                    variant="ghost"
                    label={formatMessage(messages.remove, { name: type.name })}
                    onClick={() => {
                      setOfferings(withItem(offerings, index, undefined));
                    }}
                  >
                    <Trash />
                  </IconButton>
                </Accordion.Actions>
              </Accordion.Header>
              <Accordion.Content>
                <OfferingEditor
                  type={type}
                  own={own}
                  page={page}
                  onChange={(next) => {
                    setOfferings(withItem(offerings, index, next));
                  }}
                />
              </Accordion.Content>
            </Accordion.Item>
          );
        })}
      </Accordion.Root>
      {free.length > 0 ? (
        <Flex paddingTop={4}>
          <Box width="32rem">
            <AddType
              types={free}
              onAdd={(type) => {
                const added = newOffering(type);
                if (!added) return;
                setOfferings([...offerings, added]);
                setOpen(added.uid);
              }}
            />
          </Box>
        </Flex>
      ) : null}
    </Section>
  );
};
