/** What a site under measurement needs to start. */
export const SECRETS = {
  NODE_ENV: 'production',
  APP_KEYS: 'bench-one,bench-two',
  API_TOKEN_SALT: 'bench-api-token-salt',
  ADMIN_JWT_SECRET: 'bench-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'bench-transfer-token-salt',
  JWT_SECRET: 'bench-jwt-secret',
  ENCRYPTION_KEY: 'bench-encryption-key-of-32-chars',
  STRAPI_TELEMETRY_DISABLED: 'true',
  CROSS_LINKS_EMBEDDER: 'none',
  // Entries of the benchmarks have no authors and no photos.
  CONTENT_RULES: 'false',
  SERVE_ADMIN: 'false',
};
