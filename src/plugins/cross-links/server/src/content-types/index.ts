import assessment from './assessment';
import imported from './import';
import job from './job';
import lease from './lease';
import link from './link';
import snapshot from './snapshot';
import sweep from './sweep';
import trace from './trace';
import vector from './vector';

export default { assessment, import: imported, job, lease, link, snapshot, sweep, trace, vector };
