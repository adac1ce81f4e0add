import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::trainer-program.trainer-program');
