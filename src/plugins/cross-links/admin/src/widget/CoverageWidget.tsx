import type { ReportsAnswer } from '../../../core/src/contracts/reports';

import { useAnswer } from '../api/use-answer';
import { Widget } from '../host';
import { WidgetView } from './WidgetView';

/** On the admin's home page. */
const CoverageWidget = () => {
  const { data, hasFailed } = useAnswer<ReportsAnswer>('reports');
  if (hasFailed) return <Widget.Error />;
  return data ? <WidgetView report={data} /> : <Widget.Loading />;
};

export default CoverageWidget;
