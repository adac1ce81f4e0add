import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::mentor-profile.mentor-profile');
