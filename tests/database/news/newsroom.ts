import { randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { saveDraft, startArticle } from '@/features/news/mutations'
import type { Actor } from '@/gate/actor'
import { aBody, actorFor, aMember, docOf, rootBody, suspend } from '../../builders/world'

/** A branch with everyone who could want to write or publish there. */
export async function aNewsroom(sql: Sql, more: { fourEyes?: boolean } = {}) {
  const root = await rootBody(sql)
  const branch = await aBody(sql, root, 'أزمور', more)
  const elsewhere = await aBody(sql, root, 'البير الجديد')
  const person = async (name: string, ...mandates: [string, string][]) =>
    actorFor(sql, await aMember(sql, name, ...mandates))
  const suspendedId = await aMember(sql, 'موقوفة', ['communicationOfficer', branch])
  await suspend(sql, suspendedId)
  const [kit] = await sql<{ topicId: string; bylineId: string }[]>`
    select (select id from topics order by position limit 1) as "topicId",
      (select id from offices where key = 'branchSecretary') as "bylineId"`
  if (!kit) throw new Error('the database was not prepared')
  return {
    root,
    branch,
    elsewhere,
    ...kit,
    secretary: await person('كاتبة الفرع', ['branchSecretary', branch]),
    editor: await person('محررة', ['editor', branch]),
    officer: await person('مسؤول التواصل', ['communicationOfficer', root]),
    neighbour: await person('كاتب فرع آخر', ['branchSecretary', elsewhere]),
    member: await person('منخرطة', ['member', branch]),
    suspended: await actorFor(sql, suspendedId),
  }
}

export type Newsroom = Awaited<ReturnType<typeof aNewsroom>>

/** Everyone who has no business with the texts of this newsroom's branch. */
export const strangers = ({ neighbour, member, suspended }: Newsroom) => ({ neighbour, member, suspended })

/** Begins an article as someone, and writes its Arabic text. Out: what a form about it carries. */
export async function written(room: Newsroom, author: Actor, title = `خبر ${randomUUID().slice(0, 8)}`) {
  const { branch: bodyId, topicId, bylineId } = room
  const start = { bodyId, topicId, bylineId, kind: 'news', eventOn: null, language: 'ar', title } as const
  const { articleId } = await startArticle(author, start)
  const { version } = await saveDraft(author, draftInput({ articleId, title }))
  return { articleId, language: 'ar' as const, version }
}

type Words = { articleId: string; title?: string; words?: string; version?: number }

/** What the editor would send. */
export const draftInput = ({ articleId, title = 'عنوان', words = 'نص الخبر', version = 1 }: Words) => ({
  articleId,
  language: 'ar' as const,
  version,
  title,
  summary: '',
  slug: '',
  body: docOf(words),
  keepsTheirs: false,
})

/** An hour that has not come. */
export const tomorrow = () => new Date(Date.now() + 86_400_000)
