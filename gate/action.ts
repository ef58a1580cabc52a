import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { databaseAway, isAway, Repeated } from '@/db/client'
import { LOCALES, type Locale } from '@/i18n/locales'
import type { Actor } from './actor'
import { type Helper, helpersOf } from './help'
import { countRefusal, recordRefusal } from './ledger'
import { callerAddress, type Limit, spend } from './limits'
import { fromOurPages } from './origin'
import { type Faults, type Reason, Refused } from './refusals'
import { currentActor } from './session'

/** What a form gets back. Never a sentence: the page that shows it speaks the reader's language. */
export type Answer<Done = unknown> =
  | { done: Done }
  | {
      refused: Reason
      fields?: Faults
      theirs?: unknown
      /** Offices that could do it, or let it be done. */
      help?: Helper[]
      kept: Record<string, string>
    }

type After<Done, Input> = {
  /** Tags of public pages that this act changes; they are made anew at the next request. */
  refreshes?: string[] | ((done: Done, input: Input) => string[])
  /** Where the person goes when it is done: a path without its language. */
  leadsTo?: (done: Done, input: Input) => string
  /** Leaves the page as it is: for what happens while someone writes. */
  quiet?: boolean
  /** How often; «its own» where the act counts for itself. */
  limit?: Limit | 'its own'
}

// What every form of ours carries beside its own fields.
const envelope = z.object({ locale: z.enum(LOCALES).catch('ar'), once: z.uuid().optional().catch(undefined) })

const MEMBER_LIMIT: Limit = { times: 120, seconds: 60 }
const DOOR_LIMIT: Limit = { times: 20, seconds: 60 }

/**
 * Makes a server action of a mutation: origin, actor, limit, input, mutation, tags, answer.
 * In: the act's name as the ledger writes it, what may come in, and the mutation.
 * The action takes a form; it answers, or sends the person on with a 303, and never throws a refusal.
 */
export const action =
  <Input, Done>(
    act: string,
    input: z.ZodType<Input>,
    mutation: (actor: Actor, input: Input, locale: Locale) => Promise<Done>,
    after: After<Done, Input> = {},
  ) =>
  async (_before: Answer<Done> | null, sent: FormData): Promise<Answer<Done>> => {
    const form = formIn(sent)
    const { locale, once } = envelope.parse(fieldsOf(form))
    let actor: Actor | null = null
    return settle(
      act,
      form,
      locale,
      after,
      async () => {
        if (!(await fromOurPages())) throw new Refused('foreignOrigin')
        actor = await currentActor()
        if (!actor) throw new Refused('notSignedIn')
        if (after.limit !== 'its own')
          await spend(after.limit ? act : 'act', actor.memberId, after.limit ?? MEMBER_LIMIT)
        const parsed = parse(input, form)
        if (once) actor.submission = { key: once, act }
        return { parsed, done: await mutation(actor, parsed, locale).catch(answeredBefore<Done>) }
      },
      () => actor,
    )
  }

/** The same before there is an actor: for what a visitor may send. Limited by address. */
export const doorAction =
  <Input, Done>(
    act: string,
    input: z.ZodType<Input>,
    work: (input: Input, locale: Locale) => Promise<Done>,
    after: After<Done, Input> = {},
  ) =>
  async (_before: Answer<Done> | null, sent: FormData): Promise<Answer<Done>> => {
    const form = formIn(sent)
    const { locale } = envelope.parse(fieldsOf(form))
    return settle(
      act,
      form,
      locale,
      after,
      async () => {
        if (!(await fromOurPages())) throw new Refused('foreignOrigin')
        if (after.limit !== 'its own') await spend(act, await callerAddress(), after.limit ?? DOOR_LIMIT)
        const parsed = parse(input, form)
        return { parsed, done: await work(parsed, locale) }
      },
      () => null,
    )
  }

async function settle<Input, Done>(
  act: string,
  form: FormData,
  locale: Locale,
  { refreshes, leadsTo, quiet }: After<Done, Input>,
  attempt: () => Promise<{ parsed: Input; done: Done }>,
  who: () => Actor | null,
): Promise<Answer<Done>> {
  let outcome: { parsed: Input; done: Done }
  try {
    outcome = await attempt()
  } catch (error) {
    const { reason: found, more } = refusalIn(error)
    const reason = held(found, who())
    await note(act, who(), reason)
    return { refused: reason, ...more, ...(await help(reason, who())), kept: typed(form) }
  }
  const { parsed, done } = outcome
  for (const tag of typeof refreshes === 'function' ? refreshes(done, parsed) : (refreshes ?? []))
    updateTag(tag)
  if (leadsTo) redirect(`/${locale}${leadsTo(done, parsed)}`)
  if (!quiet) refresh()
  // What is undefined does not survive the way to the browser, and its key neither.
  return { done: done ?? (null as Done) }
}

// Sent before: no second effect, and the answer it got then.
const answeredBefore = <Done>(error: unknown): Done => {
  if (error instanceof Repeated) return error.answer as Done
  throw error
}

// The unexpected throws; a database that is away for a moment does not cost people what they typed.
function refusalIn(error: unknown): Refused {
  if (error instanceof Refused) return error
  if (!isAway(error)) throw error
  console.error('database:', error)
  return new Refused('busy')
}

// Whose offices wait for a second factor is told so, rather than that they have none.
const held = (reason: Reason, actor: Actor | null): Reason =>
  actor?.heldBack && (reason === 'notYours' || reason === 'notFound') ? 'secondFactorFirst' : reason
// Whoever is told that it is not theirs is told whose it is.
const help = async (reason: Reason, actor: Actor | null): Promise<{ help?: Helper[] }> => {
  if ((reason !== 'notYours' && reason !== 'decidedAbove') || !actor?.lacking.size) return {}
  try {
    return { help: await helpersOf(actor, [...actor.lacking]) }
  } catch (error) {
    console.error('Nobody could be named who helps:', error)
    return {}
  }
}

const note = async (act: string, actor: Actor | null, reason: Reason): Promise<void> => {
  // Nobody waits a second time for a database that just did not answer.
  if (reason === 'busy' && databaseAway()) return
  try {
    await (actor ? recordRefusal(actor, act, reason) : countRefusal(act, reason))
  } catch (error) {
    console.error('A refusal could not be written down:', error)
  }
}

function parse<Input>(input: z.ZodType<Input>, form: FormData): Input {
  const result = input.safeParse(fieldsOf(form))
  if (result.success) return result.data
  const fields: Faults = {}
  for (const issue of result.error.issues) fields[issue.path.join('.') || 'form'] ??= faultOf(issue)
  throw new Refused('invalid', { fields })
}

// A schema names its faults by message key; zod's own sentences are never shown to people.
const faultOf = (issue: z.core.$ZodIssue): string => {
  if (/^[a-z][A-Za-z]*$/.test(issue.message)) return issue.message
  if (issue.code === 'too_big') return 'tooLong'
  if (issue.code === 'too_small') return 'required'
  return issue.code === 'invalid_type' ? 'required' : 'malformed'
}

// Whoever calls an action past its page may hand it anything at all: what is no form is an empty one.
const formIn = (sent: unknown): FormData => (sent instanceof FormData ? sent : new FormData())

// Fields that Next and the gate add, passwords and codes are not handed back.
const OURS = /^(\$ACTION|locale$|once$|code$|.*[pP]assword)/
// What our forms call their fields. An object answers to more names than were given to it.
const isName = (name: string) => /^[a-zA-Z][\w.-]{0,60}$/.test(name) && !(name in Object.prototype)

function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const key of new Set(form.keys())) {
    if (!isName(key)) continue
    const values = form.getAll(key)
    fields[key] = values.length > 1 ? values : values[0]
  }
  return fields
}

const typed = (form: FormData): Record<string, string> => {
  const kept: Record<string, string> = {}
  for (const [key, value] of form)
    if (typeof value === 'string' && isName(key) && !OURS.test(key)) kept[key] = value
  return kept
}
