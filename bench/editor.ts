import { signedIn } from '../tests/builders/session'
import { aMember, anArticle, rootBody } from '../tests/builders/world'
import { builtActions, call } from '../tests/http/calling'
import type { Portal } from './portal'

/** An editor of the province who is signed in, and what they do over HTTP as their browser would. */
export async function anEditor({ sql }: Portal) {
  const root = await rootBody(sql)
  const memberId = await aMember(sql, 'محررة', ['provincialSecretary', root])
  const { cookie } = await signedIn(sql, memberId)
  const actions = new Map(builtActions().map((action) => [action.name, action]))
  const act = async (name: string, fields: Record<string, string>) => {
    const action = actions.get(`news/${name}`)
    if (!action) throw new Error(`the build has no ${name}`)
    const how = { locale: 'ar', language: 'ar', version: '1', ...fields }
    const { answer, location, text } = await call(action, how, { cookie })
    if (!answer?.done && !location)
      throw new Error(`${name}: ${JSON.stringify(answer ?? text.slice(0, 300))}`)
  }
  return {
    cookie,
    memberId,
    /** A draft that is ready to be published. */
    writes: (title: string) => anArticle(sql, root, memberId, { title, public: false }),
    publishes: ({ id }: { id: string }) => act('publishAction', { articleId: id }),
    withdraws: ({ id }: { id: string }) => act('withdrawAction', { articleId: id, reason: 'تجربة' }),
  }
}

export type Editor = Awaited<ReturnType<typeof anEditor>>
