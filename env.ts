import { z } from 'zod'

// Every setting is read when it is asked for, never at import: a build has no need of what only running
// needs, and tests point DATABASE_URL at a database of their own.

const secret = z
  .string()
  .min(32)
  .refine((text) => new Set(text).size >= 12, 'repeats too few characters')
const actionsKey = z
  .string()
  .refine((text) => [16, 24, 32].includes(Buffer.from(text, 'base64').length), 'is not a base64 key')
const sealingKey = z
  .string()
  .refine((text) => Buffer.from(text, 'base64').length === 32, 'is not a base64 key of 32 bytes')
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ })
const port = z.coerce.number().int().min(1).max(65_535)

const isLoopback = (host: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host)
const publicUrl = z
  .url({ protocol: /^https?$/ })
  .refine((text) => text.startsWith('https:') || isLoopback(URL.parse(text)?.hostname ?? ''), 'is not https')
  .transform((text) => new URL(text).origin)

// Docker and systemd hand over settings that are set but empty: those count as missing.
const given = (name: string) => process.env[name] || undefined

const read = <T>(name: string, schema: z.ZodType<T>): T => {
  const result = schema.safeParse(given(name))
  if (result.success) return result.data
  throw new Error(
    `${name} ${given(name) ? 'is not usable' : 'is missing'}: ${ADVICE[name] ?? 'see the README'}`,
  )
}

const ADVICE: Record<string, string> = {
  DATABASE_URL:
    'set it to the portal login’s address, like postgres://portal_app:PASSWORD@127.0.0.1:5432/wahaj.',
  DATABASE_OWNER_URL:
    'set it to the address of the login that owns the tables, like postgres://wahaj_owner:PASSWORD@127.0.0.1:5432/wahaj.',
  AUTH_SECRET: 'set it to at least 32 random characters, made for instance with `openssl rand -base64 48`.',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
    'set it to a random key of 32 bytes in base64, made with `openssl rand -base64 32`, and keep it across builds.',
  SEALING_KEY:
    'set it to a random key of 32 bytes in base64, made with `openssl rand -base64 32`, and keep a copy apart from the database.',
  SEALING_KEYS_BEFORE: 'set it to the earlier sealing keys with commas between, or leave it out.',
  SEARCHING_KEY:
    'set it to a random key of 32 bytes in base64, made with `openssl rand -base64 32`, and never change it.',
  PUBLIC_URL: 'set it to the address that people type, with https (plain http is for localhost only).',
  DATABASE_CONNECTIONS: 'set it to a small number, or leave it out for 6.',
  PORT: 'set it to a port number.',
  SMTP_URL: 'set it to the mail server’s address, like smtps://LOGIN:PASSWORD@mail.example.org.',
  TRUSTED_PROXY: 'set it to the address of the proxy in front, like 127.0.0.1, or leave it out.',
  REQUIRE_SECOND_FACTOR: 'set it to on or off, or leave it out for on.',
}

/** The settings of this installation: the only place that reads the process environment. */
export const env = {
  /** The pool's login, which has no rights of its own. */
  get DATABASE_URL() {
    return read('DATABASE_URL', postgresUrl)
  },
  /** Owns the tables: for migrations and invitations only, never handed to the running portal. */
  get DATABASE_OWNER_URL() {
    return read('DATABASE_OWNER_URL', postgresUrl)
  },
  /** How many connections the pool holds at most; 6 unless told. */
  get DATABASE_CONNECTIONS() {
    return read('DATABASE_CONNECTIONS', z.coerce.number().int().min(1).max(500).default(6))
  },
  /** Where the server listens; 3000 unless told. */
  get PORT() {
    return read('PORT', port.default(3000))
  },
  /** The address the server listens on; this machine alone unless told. */
  get HOST() {
    return read('HOST', z.string().optional())
  },
  /** Scheme and host that people type, without a path: every link we send is built on it, none on a Host header. */
  get PUBLIC_URL() {
    return read('PUBLIC_URL', publicUrl.default(`http://localhost:${env.PORT}`))
  },
  /** Seals cookies and tokens: at least 32 random characters. */
  get AUTH_SECRET() {
    return read('AUTH_SECRET', secret)
  },
  /** Next's key for what forms carry: the same across builds, so that an open page still posts after one. */
  get NEXT_SERVER_ACTIONS_ENCRYPTION_KEY() {
    return read('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY', actionsKey)
  },
  /** Seals phone numbers, identity numbers and second factors in the database: 32 bytes in base64. */
  get SEALING_KEY() {
    return read('SEALING_KEY', sealingKey)
  },
  /** Keys that sealed before it, commas between: they still open what they sealed. */
  get SEALING_KEYS_BEFORE() {
    return read(
      'SEALING_KEYS_BEFORE',
      z
        .string()
        .default('')
        .transform((text) => text.split(',').filter(Boolean))
        .pipe(z.array(sealingKey)),
    )
  },
  /** What phone numbers are found by is made with this key: 32 bytes in base64. */
  get SEARCHING_KEY() {
    return read('SEARCHING_KEY', sealingKey)
  },
  /** The mail server; without one, letters are left in `DATA_DIR/outbox`. */
  get SMTP_URL() {
    return read('SMTP_URL', z.url({ protocol: /^smtps?$/ }).optional())
  },
  /** The sender of our letters. */
  get MAIL_FROM() {
    return read('MAIL_FROM', z.string().optional())
  },
  /** Folder for letters, pictures and documents (and the embedded database); `.data` unless told. */
  get DATA_DIR() {
    return read('DATA_DIR', z.string().default('.data'))
  },
  /** Whether this is the sample installation: sample accounts, a banner, and no search engines. */
  get SAMPLE() {
    return given('SAMPLE') === '1'
  },
  /** The address whose X-Forwarded-For counts; without one, only the connection's own address does. */
  get TRUSTED_PROXY() {
    return read('TRUSTED_PROXY', z.union([z.ipv4(), z.ipv6()]).optional())
  },
  /** Whether offices give power only to whoever signed in with a second factor; they do unless told. */
  get REQUIRE_SECOND_FACTOR() {
    return read('REQUIRE_SECOND_FACTOR', z.enum(['on', 'off']).default('on')) === 'on'
  },
  /** Where the build lies; `.next` unless told. */
  get NEXT_DIST_DIR() {
    return read('NEXT_DIST_DIR', z.string().default('.next'))
  },
  get NODE_ENV() {
    return read('NODE_ENV', z.enum(['development', 'production', 'test']).default('development'))
  },
}

/** next-auth looks its own address up in the environment; it finds the configured one, never a request's. */
export const tellNextAuth = (): void => {
  process.env.NEXTAUTH_URL = env.PUBLIC_URL
}

const complaintAbout = (name: keyof typeof env) => {
  try {
    void env[name]
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

/**
 * What keeps a deployment on its own database server from starting.
 * @returns one sentence for each missing or weak setting; none when all is well
 */
export const complaints = (): string[] => {
  const unset = given('PUBLIC_URL') ? [] : [`PUBLIC_URL is missing: ${ADVICE.PUBLIC_URL}`]
  const found = (Object.keys(env) as (keyof typeof env)[]).flatMap(complaintAbout)
  return [...new Set([...unset, ...found])]
}
