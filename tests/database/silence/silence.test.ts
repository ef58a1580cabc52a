import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { as, closeDatabase } from '@/db/client'
import { publications } from '@/db/schema/news'
import { programmeOpenings } from '@/db/schema/programmes'
import { tellNextFollowers } from '@/features/followers/jobs'
import { correct, publish, publishAsPlanned } from '@/features/news/mutations'
import { openProgramme } from '@/features/programmes/mutations'
import { askOverride, grantOverride, markCampaign, unmarkCampaign } from '@/features/silence/mutations'
import { silenceRoom } from '@/features/silence/queries'
import type { Actor } from '@/gate/actor'
import { closeJobs } from '@/gate/jobs'
import { aCampaignMark, anElection, anOverride, aSilentElection } from '../../builders/election'
import { anAnnouncement } from '../../builders/follower'
import { anEntry, aPoint, aProgramme } from '../../builders/programme'
import { aBody, actorFor, aMember, anArticle, publishVersion, rootBody } from '../../builders/world'
import { ownerSql as sql } from '../../environment/database'
import { refused } from '../../environment/refused'

let [branch, elsewhere] = ['', '']
let secretary: Actor
let second: Actor
let editor: Actor
let member: Actor
let neighbour: Actor

beforeEach(async () => {
  const root = await rootBody(sql)
  branch = await aBody(sql, root, 'أزمور')
  elsewhere = await aBody(sql, root, 'الجديدة')
  const at = async (office: string, body: string) => actorFor(sql, await aMember(sql, office, [office, body]))
  secretary = await at('branchSecretary', branch)
  second = await at('campaignDirector', branch)
  editor = await at('editor', branch)
  member = await at('member', branch)
  neighbour = await at('branchSecretary', elsewhere)
})
afterAll(async () => {
  await closeJobs()
  await closeDatabase()
})

const written = (act: string, subject: string) =>
  sql`select from ledger where act = ${act} and subject = ${subject}`

/** A text of the branch that is not public, and how it is published. */
async function aText(campaigns: boolean) {
  const { id, versionId } = await anArticle(sql, branch, editor.memberId, { public: false })
  if (campaigns) await aCampaignMark(sql, id, branch, editor.memberId)
  await sql`update drafts set summary = 'ملخص' where article_id = ${id}`
  const [draft] = await sql`select version from drafts where article_id = ${id}`
  return { articleId: id, versionId, language: 'ar' as const, version: Number(draft?.version) }
}
const publicNow = async (articleId: string) =>
  (await sql`select from publications where article_id = ${articleId}`).length > 0

describe('During the silence before an election', () => {
  test('no text that campaigns is published, whoever publishes; any other text is', async () => {
    await aSilentElection(sql, branch, secretary.memberId)
    const [campaign, other] = [await aText(true), await aText(false)]
    await refused(publish(secretary, campaign), 'campaignRests')
    await publish(secretary, other)
    expect([await publicNow(campaign.articleId), await publicNow(other.articleId)]).toEqual([false, true])
  })

  test('nor is it called past the code that asks: the database holds it back itself', async () => {
    await aSilentElection(sql, branch, secretary.memberId)
    const { articleId, versionId } = await aText(true)
    await sql`insert into slugs (locale, slug, article_id, body_id) values ('ar', ${articleId}, ${articleId}, ${branch})`
    const [version] = await sql`select topic_id from versions where id = ${versionId}`
    await expect(
      as(secretary, (tx) =>
        tx.insert(publications).values({
          ...{ articleId, bodyId: branch, locale: 'ar', versionId, slug: articleId },
          ...{ topicId: String(version?.topic_id), publishedBy: secretary.memberId },
        }),
      ),
    ).rejects.toMatchObject({ cause: { constraint_name: 'campaign_rests' } })
  })

  test('what was public before stays, and is not reworded', async () => {
    const text = await aText(true)
    await publishVersion(sql, text.versionId, secretary.memberId)
    await aSilentElection(sql, branch, secretary.memberId)
    await sql`update drafts set title = 'عنوان آخر' where article_id = ${text.articleId}`
    await refused(correct(secretary, { ...text, note: 'تصويب' }), 'campaignRests')
    expect(await publicNow(text.articleId)).toBe(true)
  })

  test('what was planned for an hour of the silence does not go out', async () => {
    const { articleId, versionId } = await aText(true)
    await aSilentElection(sql, branch, secretary.memberId)
    await sql`insert into schedules (article_id, body_id, locale, version_id, publish_at, planned_by)
      values (${articleId}, ${branch}, 'ar', ${versionId}, now() - interval '1 minute', ${secretary.memberId})`
    await refused(publishAsPlanned(secretary, { articleId, language: 'ar' }), 'campaignRests')
    expect(await publicNow(articleId)).toBe(false)
  })

  test('no electoral programme is opened; a work plan is', async () => {
    await aSilentElection(sql, branch, secretary.memberId)
    const electoral = await aProgramme(sql, branch, secretary.memberId, { open: false })
    const plan = await aProgramme(sql, branch, secretary.memberId, { open: false })
    await sql`update programmes set kind = 'workPlan' where id = ${plan.id}`
    for (const one of [electoral, plan]) await aPoint(sql, one, secretary.memberId)
    await refused(openProgramme(secretary, { programmeId: electoral.id }), 'campaignRests')
    await openProgramme(secretary, { programmeId: plan.id })
    await expect(
      as(secretary, (tx) =>
        tx.insert(programmeOpenings).values({
          ...{ programmeId: electoral.id, bodyId: branch, openedBy: secretary.memberId },
        }),
      ),
    ).rejects.toMatchObject({ cause: { constraint_name: 'campaign_rests' } })
  })

  test('letters about an electoral programme wait until it is over', async () => {
    const programme = await aProgramme(sql, branch, secretary.memberId)
    const point = await aPoint(sql, programme, secretary.memberId)
    const announcement = await anAnnouncement(sql, point, await anEntry(sql, point, secretary.memberId))
    const { id } = await aSilentElection(sql, branch, secretary.memberId)
    await tellNextFollowers(announcement)
    const [state] = await sql`select finished_at from announcements where id = ${announcement}`
    expect(state?.finished_at).toBeNull()
    const [job] = await sql`select start_after > now() + interval '50 minutes' as later from pgboss.job
      where name = 'announcement' and data ->> 'announcementId' = ${announcement} and state = 'created'
      order by start_after desc limit 1`
    expect(job?.later).toBe(true)
    await sql`update elections set silent_until = now() where id = ${id}`
    await tellNextFollowers(announcement)
    const [after] = await sql`select finished_at from announcements where id = ${announcement}`
    expect(after?.finished_at).not.toBeNull()
  })

  test('another branch’s election does not silence this one', async () => {
    await aSilentElection(sql, elsewhere, neighbour.memberId)
    await publish(secretary, await aText(true))
  })

  test('before it and after it, everything goes out', async () => {
    const { id } = await anElection(sql, branch, secretary.memberId)
    await publish(secretary, await aText(true))
    await sql`update elections set silent_from = now() - interval '2 hours', silent_until = now() where id = ${id}`
    await publish(secretary, await aText(true))
  })
})

describe('A text is marked as campaigning', () => {
  test('by those who write for its body, and by nobody else; the ledger says so', async () => {
    const { articleId } = await aText(false)
    for (const actor of [member, neighbour]) {
      await refused(markCampaign(actor, { articleId }), 'notFound')
      await refused(unmarkCampaign(actor, { articleId }), 'notFound')
    }
    await markCampaign(editor, { articleId })
    await markCampaign(editor, { articleId })
    await unmarkCampaign(secretary, { articleId })
    expect(await written('campaign.marked', articleId)).toHaveLength(1)
    expect(await written('campaign.unmarked', articleId)).toHaveLength(1)
  })

  test('and nobody takes the mark away while it holds the text back', async () => {
    const { articleId } = await aText(true)
    await aSilentElection(sql, branch, secretary.memberId)
    await refused(unmarkCampaign(secretary, { articleId }), 'campaignRests')
  })
})

describe('An exception to silence', () => {
  test('takes a reason and two people, and is in the ledger', async () => {
    const text = await aText(true)
    const { id: electionId } = await aSilentElection(sql, branch, secretary.memberId)
    const ask = { electionId, what: { kind: 'article' as const, id: text.articleId }, reason: 'نفي إشاعة' }
    for (const actor of [member, editor]) await expect(askOverride(actor, ask)).rejects.toBeDefined()
    await refused(askOverride(neighbour, ask), 'notFound')
    const { overrideId } = await askOverride(secretary, ask)
    await refused(publish(secretary, text), 'campaignRests')
    await refused(grantOverride(secretary, { overrideId }), 'anotherAgrees')
    for (const actor of [member, editor, neighbour])
      await refused(grantOverride(actor, { overrideId }), 'notFound')
    await grantOverride(second, { overrideId })
    await refused(grantOverride(second, { overrideId }), 'alreadyAnswered')
    await publish(secretary, text)
    expect(await publicNow(text.articleId)).toBe(true)
    expect(await written('silence.asked', overrideId)).toHaveLength(1)
    expect(await written('silence.granted', overrideId)).toHaveLength(1)
  })

  test('is for that text and that election alone', async () => {
    const [text, other] = [await aText(true), await aText(true)]
    const { id: electionId } = await aSilentElection(sql, branch, secretary.memberId)
    const id = await anOverride(sql, electionId, { ...text, bodyId: branch }, secretary.memberId)
    await grantOverride(second, { overrideId: id })
    await refused(publish(secretary, other), 'campaignRests')
    await aSilentElection(sql, branch, secretary.memberId)
    await refused(publish(secretary, text), 'campaignRests')
  })

  test('whoever asked cannot agree by calling the database either', async () => {
    const text = await aText(true)
    const { id: electionId } = await aSilentElection(sql, branch, secretary.memberId)
    const id = await anOverride(sql, electionId, { ...text, bodyId: branch }, secretary.memberId)
    await expect(
      sql`insert into silence_grants (override_id, body_id, granted_by) values (${id}, ${branch}, ${secretary.memberId})`,
    ).rejects.toMatchObject({ constraint_name: 'silence_granted_by_another' })
  })

  test('the room of silence shows what rests, and who asked and agreed, to those of the body', async () => {
    const text = await aText(true)
    const { id: electionId } = await aSilentElection(sql, branch, secretary.memberId)
    const overrideId = await anOverride(sql, electionId, { ...text, bodyId: branch }, secretary.memberId)
    await grantOverride(second, { overrideId })
    const room = await silenceRoom(secretary, electionId)
    expect(room).toMatchObject({ now: true })
    expect(room?.resting.map(({ id }) => id)).toContain(text.articleId)
    expect(room?.overrides).toMatchObject([{ id: overrideId, reason: 'تصحيح خبر كاذب' }])
    expect(room?.overrides[0]?.grantedAt).not.toBeNull()
    expect((await silenceRoom(member, electionId))?.overrides).toEqual([])
    expect(await silenceRoom(neighbour, randomUUID())).toBeNull()
  })
})
