import node from '@astrojs/node';
import { defineConfig, envField, passthroughImageService } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  env: {
    schema: {
      /** Where Strapi is; read when the server starts, not when it is built. */
      STRAPI_URL: envField.string({
        context: 'server',
        access: 'secret',
        default: 'http://127.0.0.1:1337',
      }),
      /** An API token, where the public role may not read what the blog shows. */
      STRAPI_TOKEN: envField.string({ context: 'server', access: 'secret', optional: true }),
      /** Where an upload provider keeps pictures, such as a bucket; several with blanks between. */
      MEDIA_URL: envField.string({ context: 'server', access: 'secret', optional: true }),
    },
  },
  // Strapi serves pictures in the sizes that it made; nothing is left to do here.
  image: { service: passthroughImageService() },
  // A style element of its own would need an exception in the content security policy.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
