/**
 * Writes a `.env` with fresh secrets where there is none, before the site first starts. Never touches one that exists.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = join(dirname(dirname(fileURLToPath(import.meta.url))), '.env');
const secret = () => randomBytes(24).toString('base64url');

if (!existsSync(file)) {
  const lines = [
    'HOST=0.0.0.0',
    'PORT=1337',
    `APP_KEYS=${[secret(), secret(), secret(), secret()].join(',')}`,
    `API_TOKEN_SALT=${secret()}`,
    `ADMIN_JWT_SECRET=${secret()}`,
    `TRANSFER_TOKEN_SALT=${secret()}`,
    `JWT_SECRET=${secret()}`,
    `ENCRYPTION_KEY=${secret()}`,
    'DATABASE_CLIENT=sqlite',
    'DATABASE_FILENAME=.tmp/data.db',
    'STRAPI_TELEMETRY_DISABLED=true',
    // The account that `npm run demo` makes in an empty database.
    'DEMO_ADMIN_EMAIL=editor@example.org',
    `DEMO_ADMIN_PASSWORD=Demo-${secret().slice(0, 12)}1`,
  ];
  // 0600: the file holds the keys of the admin.
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  console.log('Wrote .env with fresh secrets.');
}
