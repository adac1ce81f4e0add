import assessment from './assessment';
import job from './job';
import link from './link';

export default { assessment, job, link };
