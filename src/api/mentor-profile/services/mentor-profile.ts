import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::mentor-profile.mentor-profile');
