import type { SQL } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { Reason } from '@/gate/refusals'
import { underRules } from '@/gate/rules'

const RULES: Record<string, Reason> = {
  register_not_yours: 'notYours',
  register_no_home: 'noHome',
  register_suspended_already: 'suspendedAlready',
  register_not_suspended: 'notSuspended',
  register_left_already: 'leftAlready',
  register_not_left: 'notLeft',
  register_no_destination: 'noDestination',
  register_transfer_over: 'transferOver',
  register_office_first: 'officeFirst',
  register_another_receives: 'anotherReceives',
  register_decided_above: 'decidedAbove',
  transfers_one_at_a_time: 'transferOpen',
  mandates_one_can_assign: 'lastOne',
  mandates_not_while_suspended: 'suspended',
  mandates_before_dissolution: 'dissolved',
  mandates_after_founding: 'beforeFounding',
}

/** Has the register do something; what it may not be, the database says by name of the rule. Out: the first row. */
export async function ruled<Row extends Record<string, unknown>>(tx: Tx, call: SQL): Promise<Row> {
  const [row] = await underRules(
    tx.transaction((inner) => inner.execute<Row>(call)),
    RULES,
  )
  if (!row) throw new Error('the register did not answer')
  return row as Row
}
