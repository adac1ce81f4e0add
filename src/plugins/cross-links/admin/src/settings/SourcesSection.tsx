import { Accordion, Box, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TypeCard } from '../../../core/src/contracts/site-settings';
import type { PageSettings } from '../../../core/src/settings/page-settings';
import type { SourceSettings } from '../../../core/src/settings/settings';

import { mappingMessages as messages } from '../messages/settings';
import { MappingFields } from './mapping/MappingFields';
import { ReadingPreview } from './mapping/ReadingPreview';
import { SOURCE_FIELDS } from './mapping/source-fields';
import { Section } from './Section';
import type { SectionProps } from './section-props';

interface Props extends SectionProps {
  readonly types: readonly TypeCard[];
  readonly page: PageSettings;
}

/** The content types that carry the field, each with what is read of it. */
export const SourcesSection = ({ draft, origins, revert, onChange, types, page }: Props) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState('');
  const { sources } = draft;
  const marked = types.filter(({ isSource }) => isSource);
  const ownOf = (uid: string): SourceSettings =>
    sources.find((source) => source.uid === uid) ?? { uid, tags: [], topics: [] };
  return (
    <Section
      title={formatMessage(messages.sources)}
      hint={formatMessage(messages.sourcesHint)}
      origin={origins.sources}
      onRevert={revert(['sources'])}
    >
      {marked.length === 0 ? (
        <Typography textColor="danger600">{formatMessage(messages.noSources)}</Typography>
      ) : null}
      <Accordion.Root value={open} onValueChange={setOpen}>
        {marked.map((type, index) => (
          <Accordion.Item key={type.uid} value={type.uid}>
            <Accordion.Header variant={index % 2 === 0 ? 'primary' : 'secondary'}>
              <Accordion.Trigger>{type.name}</Accordion.Trigger>
            </Accordion.Header>
            <Accordion.Content>
              <Box padding={4}>
                <MappingFields
                  fields={SOURCE_FIELDS}
                  type={type}
                  own={ownOf(type.uid)}
                  onChange={(next) => {
                    const others = sources.filter(({ uid }) => uid !== type.uid);
                    onChange({ ...draft, sources: [...others, next] });
                  }}
                />
                <Box paddingTop={6} paddingBottom={3}>
                  <Typography variant="sigma" textColor="neutral600" tag="h3">
                    {formatMessage(messages.preview)}
                  </Typography>
                </Box>
                <ReadingPreview uid={type.uid} page={page} />
              </Box>
            </Accordion.Content>
          </Accordion.Item>
        ))}
      </Accordion.Root>
    </Section>
  );
};
