import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::mentor-profile.mentor-profile');
