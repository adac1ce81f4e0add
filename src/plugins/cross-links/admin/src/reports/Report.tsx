import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReportsAnswer } from '../../../core/src/contracts/reports';

import { reportMessages as messages } from '../messages/reports';
import { Coverage } from './Coverage';
import { Lists } from './Lists';
import { rowsOf } from './rows';
import { SectionHead } from './SectionHead';

interface Props {
  readonly report: ReportsAnswer;
  /** Left out for whoever may not recompute. */
  readonly onRetry?: ((jobId: number) => void) | undefined;
}

/** How the site stands, and what needs a hand. */
export const Report = ({ report, onRetry }: Props) => {
  const intl = useIntl();
  return (
    <>
      <Box tag="section">
        <SectionHead title={intl.formatMessage(messages.coverage)} />
        <Coverage coverage={report.coverage} />
      </Box>
      <Box tag="section">
        <SectionHead title={intl.formatMessage(messages.needsHand)} />
        <Lists rows={rowsOf(intl, report)} onRetry={onRetry} />
      </Box>
    </>
  );
};
