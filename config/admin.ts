import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Partial<Core.Config.Admin> => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false },
  // `strapi develop` restarts on any change it sees; tests and evaluation runs are not the site.
  watchIgnoreFiles: [
    '**/tests/**',
    '**/eval/**',
    '**/bench/**',
    '**/need/**',
    '**/docs/**',
    '**/examples/**',
  ],
});

export default config;
