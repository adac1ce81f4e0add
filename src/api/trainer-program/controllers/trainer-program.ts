import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::trainer-program.trainer-program');
