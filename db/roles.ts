import { pgRole } from 'drizzle-orm/pg-core'

/** Whoever reads the public pages: published rows only. */
export const visitor = pgRole('portal_visitor').existing()
/** Before there is an actor: runs the door's definer functions and drops letters in. */
export const door = pgRole('portal_door').existing()
/** A signed-in member: rows about them, and rows of the bodies that their mandates reach. */
export const member = pgRole('portal_member').existing()
/** Owns the lookup behind both locks: reads members, bodies, offices, mandates, and nothing else. */
export const keys = pgRole('portal_keys').existing()
/** Owns the door's definer functions: credentials, sessions, tokens. */
export const doorkeeper = pgRole('portal_doorkeeper').existing()
/** Owns the ledger's chain. */
export const notary = pgRole('portal_notary').existing()
/** Owns the functions that carry out what was decided on a body: its founding, renewal, merger, dissolution. */
export const clerk = pgRole('portal_clerk').existing()
/** The portal's own housekeeping: named policies only. */
export const job = pgRole('portal_job').existing()
/** Owns the register's definer functions: the one way to another person's contacts, and it records. */
export const registrar = pgRole('portal_registrar').existing()
