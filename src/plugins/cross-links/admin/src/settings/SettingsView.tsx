import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OfferingSettings, Settings } from '../../../core/src/settings/settings';

import { settingsMessages as messages } from '../messages/reports';
import { kindMessages } from '../messages/states';

interface Props {
  readonly settings: Settings;
}

const availabilityFields = ({ availability }: OfferingSettings): string[] => {
  const { listed, accepting, capacity, runs } = availability;
  return [listed?.field, accepting, capacity?.max, runs?.field].filter(
    (field): field is string => field !== undefined,
  );
};

/** Strapi's tables keep a cell on one line. */
const WRAPPED = { whiteSpace: 'normal' } as const;

/** What the plugin reads of each type, as the configuration says. */
export const SettingsView = ({ settings: { offerings, sources, limit, worker } }: Props) => {
  const { formatMessage } = useIntl();
  const rows = [
    ...offerings.map((own) => ({
      uid: own.uid,
      kind: formatMessage(kindMessages[own.kind]),
      fields: [own.title, own.headline ?? '', ...own.text],
      skills: [...own.skills, ...own.topics],
      availability: availabilityFields(own),
    })),
    ...sources.map((own) => ({
      uid: own.uid,
      kind: formatMessage(messages.sources),
      fields: [own.title ?? '', ...(own.text ?? [])],
      skills: [...own.tags, ...own.topics],
      availability: undefined,
    })),
  ];
  const heads = [
    messages.type,
    messages.kind,
    messages.fields,
    messages.skills,
    messages.availability,
  ];
  const list = (fields: readonly string[]) => fields.filter((field) => field !== '').join(', ');
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={8} padding={6} background="neutral0" hasRadius shadow="filterShadow">
        {[
          { label: messages.limit, value: limit },
          { label: messages.tries, value: worker.tries },
        ].map(({ label, value }) => (
          <Box key={label.id}>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {formatMessage(label)}
            </Typography>
            <Typography variant="beta">{value}</Typography>
          </Box>
        ))}
      </Flex>
      <Table colCount={heads.length} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {heads.map((head) => (
              <Th key={head.id}>
                <Typography variant="sigma" textColor="neutral600">
                  {formatMessage(head)}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map(({ uid, kind, fields, skills, availability }) => (
            <Tr key={uid}>
              {[
                uid,
                kind,
                list(fields),
                list(skills),
                availability && (list(availability) || formatMessage(messages.always)),
              ].map((text, index) => (
                <Td key={heads[index]?.id}>
                  <Box maxWidth="28rem">
                    <Typography variant="pi" textColor="neutral800" style={WRAPPED}>
                      {text ?? '–'}
                    </Typography>
                  </Box>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Flex>
  );
};
