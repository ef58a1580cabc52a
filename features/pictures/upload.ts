import { z } from 'zod'
import { isAway, Repeated } from '@/db/client'
import type { Actor } from '@/gate/actor'
import { countRefusal, recordRefusal } from '@/gate/ledger'
import { spend } from '@/gate/limits'
import { isOurs } from '@/gate/origin'
import { type Reason, Refused } from '@/gate/refusals'
import { currentActor } from '@/gate/session'

/** What an upload brings: the file's bytes, what its device called it, and the fields beside it. */
export type Upload = { bytes: Uint8Array; fileName: string; fields: Record<string, unknown> }

type Door<Done> = {
  /** As the ledger writes it. */
  act: string
  /** No file larger than this, in bytes. */
  mostBytes: number
  take: (actor: Actor, upload: Upload) => Promise<Done>
}

/** An upload's answer, as the browser reads it. */
export type UploadAnswer<Done> = { done: Done } | { refused: Reason }

const LIMIT = { times: 90, seconds: 300 }
// What stands around a file in a form of ours.
const ENVELOPE_BYTES = 64 * 1024
// A body is held in memory while it arrives; the queue of renderings behind it is short, too.
const MOST_ARRIVING = 10

/** Makes the door of an upload, one file a request: origin, actor, limit, size, form, mutation, answer. */
export const uploadDoor =
  <Done>({ act, mostBytes, take }: Door<Done>) =>
  async (request: Request): Promise<Response> => {
    let actor: Actor | null = null
    try {
      if (!isOurs(request.headers.get('origin'))) throw new Refused('foreignOrigin')
      actor = await currentActor()
      if (!actor) throw new Refused('notSignedIn')
      await spend('upload', actor.memberId, LIMIT)
      const { once, ...upload } = await arrived(request, mostBytes)
      if (once) actor.submission = { key: once, act }
      return answer({ done: await take(actor, upload) })
    } catch (error) {
      // Sent before: no second effect, and the answer it got then.
      if (error instanceof Repeated) return answer({ done: error.answer })
      if (isAway(error)) return answer({ refused: 'busy' })
      if (!(error instanceof Refused)) throw error
      await (actor ? recordRefusal(actor, act, error.reason) : countRefusal(act, error.reason))
      return answer({ refused: error.reason })
    }
  }

const STATUS: Partial<Record<Reason, number>> = {
  notSignedIn: 401,
  foreignOrigin: 403,
  notYours: 403,
  notFound: 404,
  tooLarge: 413,
  tooMany: 429,
  busy: 503,
}

const answer = (body: UploadAnswer<unknown>) =>
  Response.json(body, {
    status: 'done' in body ? 200 : (STATUS[body.refused] ?? 422),
    headers: { 'Cache-Control': 'private, no-store' },
  })

const shared = globalThis as typeof globalThis & { wahajArriving?: number }

async function arrived(request: Request, mostBytes: number) {
  const arriving = shared.wahajArriving ?? 0
  if (arriving >= MOST_ARRIVING) throw new Refused('busy')
  shared.wahajArriving = arriving + 1
  try {
    return await readForm(request, mostBytes)
  } finally {
    shared.wahajArriving = (shared.wahajArriving ?? 1) - 1
  }
}

async function readForm(request: Request, mostBytes: number) {
  const body = await bodyOf(request, mostBytes + ENVELOPE_BYTES)
  const form = await new Response(body, {
    headers: { 'Content-Type': request.headers.get('content-type') ?? '' },
  })
    .formData()
    .catch(() => {
      throw new Refused('invalid')
    })
  const { file, once, ...fields } = Object.fromEntries(form)
  if (!(file instanceof File) || form.getAll('file').length !== 1) throw new Refused('invalid')
  if (file.size > mostBytes) throw new Refused('tooLarge')
  const key = z.uuid().safeParse(once)
  return { bytes: await file.bytes(), fileName: file.name, fields, once: key.data }
}

async function bodyOf(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refused('tooLarge')
  if (!request.body) throw new Refused('invalid')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.length
    if (length > most) throw new Refused('tooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
