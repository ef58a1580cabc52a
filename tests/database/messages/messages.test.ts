import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { MONTHS_KEPT } from '@/db/schema/portal'
import { clearOldLetters } from '@/features/messages/housekeeping'
import {
  deleteMessage,
  handleMessage,
  openMessage,
  reopenMessage,
  sendLetter,
} from '@/features/messages/mutations'
import { messagePage } from '@/features/messages/queries'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMember, rootBody } from '../../builders/world'
import { ownerSql } from '../../environment/database'

let root: string
let inCharge: Actor
let ofBranch: Actor

beforeAll(async () => {
  root = await rootBody(ownerSql)
  const branch = await aBody(ownerSql, root, 'أزمور')
  inCharge = await actorFor(ownerSql, await aMember(ownerSql, 'مسؤولة', ['communicationOfficer', root]))
  ofBranch = await actorFor(ownerSql, await aMember(ownerSql, 'كاتب فرع', ['branchSecretary', branch]))
})

const words = { name: 'زائر', email: 'zaer@example.org', phone: null, text: 'كلمات الزائر' }

/** A letter from a visitor, as the door takes it in. */
async function aLetter(subject: string = randomUUID()) {
  await sendLetter({ ...words, subject, website: '', bodyId: root, locale: 'ar' })
  const [row] = await ownerSql<{ id: string }[]>`select id from messages where subject = ${subject}`
  return row?.id ?? ''
}

const linesAbout = async (subject: string) =>
  (await ownerSql<{ act: string }[]>`select act from ledger where subject = ${subject} order by at`).map(
    ({ act }) => act,
  )

const refuses = (act: Promise<unknown>) => expect(act).rejects.toMatchObject({ reason: 'notFound' })

describe('A visitor’s letter', () => {
  test('arrives with whoever is in charge of messages', async () => {
    const id = await aLetter()
    const { letters } = await messagePage(inCharge, { shelf: 'waiting', page: 1 })
    expect(letters.map((letter) => letter.id)).toContain(id)
  })

  test('a machine’s letter is dropped', async () => {
    const subject = randomUUID()
    await sendLetter({ ...words, subject, website: 'http://x', bodyId: root, locale: 'ar' })
    expect(await ownerSql`select from messages where subject = ${subject}`).toHaveLength(0)
  })

  test('shows its words and contacts, and the ledger says who saw them', async () => {
    const messageId = await aLetter()
    expect(await openMessage(inCharge, { messageId })).toMatchObject({ email: words.email, text: words.text })
    expect(await linesAbout(messageId)).toEqual(['message.opened'])
  })

  test('moves among those taken care of, once, and back', async () => {
    const messageId = await aLetter()
    await handleMessage(inCharge, { messageId, note: 'أجبناه' })
    await handleMessage(inCharge, { messageId, note: 'مرة أخرى' })
    const handled = await messagePage(inCharge, { shelf: 'handled', page: 1 })
    expect(handled.letters.map(({ id }) => id)).toContain(messageId)
    expect(await linesAbout(messageId)).toEqual(['message.handled'])
    await reopenMessage(inCharge, { messageId })
    const waiting = await messagePage(inCharge, { shelf: 'waiting', page: 1 })
    expect(waiting.letters.map(({ id }) => id)).toContain(messageId)
  })

  test('is gone once deleted, with what was noted about it', async () => {
    const messageId = await aLetter()
    await handleMessage(inCharge, { messageId, note: 'ملاحظة' })
    await deleteMessage(inCharge, { messageId })
    expect(await ownerSql`select from messages where id = ${messageId}`).toHaveLength(0)
    expect(await ownerSql`select from message_handlings where message_id = ${messageId}`).toHaveLength(0)
  })

  test('is deleted by itself when its time is up, and not before', async () => {
    const [old, recent] = [await aLetter(), await aLetter()]
    await ownerSql`update messages set sent_at = now() - make_interval(months => ${MONTHS_KEPT}, days => 1)
      where id = ${old}`
    await ownerSql`update messages set sent_at = now() - make_interval(months => ${MONTHS_KEPT}) + interval '1 day'
      where id = ${recent}`
    await clearOldLetters()
    const left = await ownerSql<{ id: string }[]>`select id from messages where id in (${old}, ${recent})`
    expect(left.map(({ id }) => id)).toEqual([recent])
  })

  test('is as if it were not there for a branch’s secretary', async () => {
    const messageId = await aLetter()
    await refuses(openMessage(ofBranch, { messageId }))
    await refuses(handleMessage(ofBranch, { messageId, note: '' }))
    await refuses(reopenMessage(ofBranch, { messageId }))
    await refuses(deleteMessage(ofBranch, { messageId }))
    expect((await messagePage(ofBranch, { shelf: 'waiting', page: 1 })).letters).toEqual([])
    expect(await ownerSql`select from messages where id = ${messageId}`).toHaveLength(1)
  })
})
