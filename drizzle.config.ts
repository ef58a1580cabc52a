import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema',
  out: './db/migrations',
  casing: 'snake_case',
  entities: {
    roles: {
      exclude: [
        'portal_visitor',
        'portal_door',
        'portal_member',
        'portal_keys',
        'portal_doorkeeper',
        'portal_notary',
        'portal_clerk',
        'portal_job',
        'portal_registrar',
      ],
    },
  },
})
