import { Box, Flex, Typography } from '@strapi/design-system';
import type { AdviceItem } from '../../../core/src/contracts/advice';

interface Props {
  readonly title: string;
  readonly items: readonly AdviceItem[];
}

/** What stands out, each under the name of its field; nothing where nothing does. */
export const AdviceList = ({ title, items }: Props) =>
  items.length === 0 ? null : (
    <Box width="100%">
      <Typography variant="sigma" textColor="neutral600" tag="h3">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {items.map(({ path, message }) => (
          <Box key={`${path.join('.')} ${message}`} tag="li">
            <Typography variant="pi" fontWeight="semiBold" tag="p">
              {path.join(' › ')}
            </Typography>
            <Typography variant="pi" textColor="neutral700" tag="p">
              {message}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Box>
  );
