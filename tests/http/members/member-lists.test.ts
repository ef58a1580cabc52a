import { beforeAll, describe, expect, test } from 'vitest'
import { aComrade, aWaitingList } from '../../builders/comrades'
import { signedIn } from '../../builders/session'
import { aBody, aMember, rootBody } from '../../builders/world'
import { ownerSql, site } from '../../environment/server'

const sql = ownerSql()
let [branch, secretary, neighbour, member, waiting] = ['', '', '', '', '']

const holder = (office: string, bodyId: string) => aMember(sql, `صاحبة ${office}`, [office, bodyId])
const cookieOf = async (memberId: string) => (await signedIn(sql, memberId)).cookie

beforeAll(async () => {
  const root = await rootBody(sql)
  branch = await aBody(sql, root, 'أزمور')
  const secretaryId = await holder('branchSecretary', branch)
  secretary = await cookieOf(secretaryId)
  neighbour = await cookieOf(await holder('branchSecretary', await aBody(sql, root, 'الجديدة')))
  member = await cookieOf(await holder('member', branch))
  await aComrade(sql, 'qzrwdmember', branch, { phone: '+212600000017' })
  waiting = await aWaitingList(sql, branch, secretaryId)
})

const headersFor = (cookie: string, origin: string | null) => ({
  ...(cookie && { cookie }),
  ...(origin !== null && { origin }),
})

async function send(cookie: string, bytes: BlobPart, origin: string | null = site()) {
  const form = new FormData()
  form.set('bodyId', branch)
  form.set('file', new File([bytes], 'list.csv'))
  const answer = await fetch(`${site()}/api/imports`, {
    method: 'POST',
    body: form,
    headers: headersFor(cookie, origin),
  })
  return {
    status: answer.status,
    ...((await answer.json()) as { refused?: string; done?: { importId: string } }),
  }
}

async function take(cookie: string, fields: Record<string, string>, origin: string | null = site()) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ locale: 'ar', format: 'csv', ...fields }))
    form.set(name, value)
  const answer = await fetch(`${site()}/api/register/export`, {
    method: 'POST',
    body: form,
    headers: headersFor(cookie, origin),
    redirect: 'manual',
  })
  return {
    status: answer.status,
    to: answer.headers.get('location'),
    text: await answer.text(),
    type: answer.headers.get('content-type'),
  }
}

describe('A list sent in', () => {
  test('is taken from whoever manages the branch, on our pages, and from nobody else', async () => {
    expect((await send(secretary, 'Nom;Tel\nAmina;0600000001')).done?.importId).toBeTruthy()
    for (const cookie of [neighbour, member])
      expect(await send(cookie, 'Nom\nAmina')).toMatchObject({ status: 403, refused: 'notYours' })
    expect(await send('', 'Nom\nAmina')).toMatchObject({ status: 401, refused: 'notSignedIn' })
    expect(await send(secretary, 'Nom\nAmina', 'https://evil.example')).toMatchObject({
      refused: 'foreignOrigin',
    })
  })

  test('that is broken is refused with its reason', async () => {
    for (const [bytes, reason] of [
      ['Nom;Tel\n"Amina', 'damaged'],
      ['', 'emptySheet'],
      [new Uint8Array([0x50, 0x4b, 3, 4, 1]), 'damaged'],
      [new Uint8Array(11 * 1024 * 1024), 'tooLarge'],
    ] as const)
      expect((await send(secretary, bytes)).refused).toBe(reason)
  })

  test('hands its bad rows to whoever has it in hand', async () => {
    const get = async (cookie: string) =>
      (await fetch(`${site()}/api/imports/${waiting}`, { headers: { cookie } })).text()
    expect(await get(secretary)).toContain('0612')
    for (const cookie of [neighbour, member]) expect(await get(cookie)).not.toContain('0612')
  })
})

describe('A list taken away', () => {
  test('holds one’s own members, contacts only for a purpose, and nothing for a neighbour', async () => {
    const plain = await take(secretary, {})
    expect(plain.type).toContain('text/csv')
    expect(plain.text).toContain('qzrwdmember')
    expect(plain.text).not.toContain('06 00 00 00 17')
    expect((await take(secretary, { contacts: 'on', purpose: 'اجتماع' })).text).toContain('06 00 00 00 17')
    expect((await take(neighbour, {})).text).not.toContain('qzrwdmember')
  })

  test('is refused without a purpose, to a plain member, to strangers and from elsewhere', async () => {
    expect((await take(secretary, { contacts: 'on' })).to).toBe('/ar/members/register?refused=invalid')
    expect((await take(member, {})).to).toContain('refused=notYours')
    expect((await take('', {})).to).toBe('/ar/sign-in')
    expect((await take(secretary, {}, 'https://evil.example')).to).toContain('refused=foreignOrigin')
    expect((await take(secretary, {}, null)).to).toContain('refused=foreignOrigin')
  })
})
