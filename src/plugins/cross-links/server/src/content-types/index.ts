import assessment from './assessment';
import job from './job';
import link from './link';
import vector from './vector';

export default { assessment, job, link, vector };
