import { strapiUrl } from '../strapi/request';
import type { Media } from '../strapi/types';

/** Strapi names its own uploads from the root, and those of a provider in full. */
export const mediaUrl = ({ url }: Media): string => (url.startsWith('/') ? strapiUrl + url : url);
