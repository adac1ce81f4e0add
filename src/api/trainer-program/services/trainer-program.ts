import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::trainer-program.trainer-program');
