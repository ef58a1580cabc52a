import { randomInt, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { Sql } from 'postgres'
import type { SampleArticle, SampleText } from '@/db/sample/articles/article'
import { addPicture, describePicture } from '@/features/pictures/mutations'
import type { Actor } from '@/gate/actor'
import type { Locale } from '@/i18n/locales'

type Place = { bodyId: string; author: Actor; publisherId: string }

/** A drawing of the sample as a photograph would come in: a PNG. */
const drawing = (file: string): Buffer =>
  new Resvg(readFileSync(join(process.cwd(), file)), { fitTo: { mode: 'width', value: 1280 } })
    .render()
    .asPng()

/** Takes an article's drawing into the library, by the way that every picture takes. */
async function samplePicture(author: Actor, bodyId: string, { picture }: SampleArticle): Promise<string> {
  const { id } = await addPicture(author, { bodyId, bytes: drawing(picture.file) })
  const { alt, credit } = picture
  await describePicture(author, {
    pictureId: id,
    version: 1,
    altAr: alt.ar,
    altFr: alt.fr,
    altEn: alt.en,
    credit,
    consent: 'nobodyShown',
    consentNote: '',
  })
  return id
}

/** Writes one sample article in all its languages and publishes it at its date. In: a connection as owner. */
export async function loadArticle(sql: Sql, article: SampleArticle, { bodyId, author, publisherId }: Place) {
  const coverId = await samplePicture(author, bodyId, article)
  const id = randomUUID()
  const [kit] = await sql<{ topic_id: string; byline_id: string }[]>`
    select (select id from topics where key = ${article.topic}) as topic_id,
      (select id from offices where key = 'communicationOfficer') as byline_id`
  if (!kit) throw new Error('the foundations are missing')
  const shared = { kind: article.kind, event_on: article.eventOn, cover_id: coverId, ...kit }
  const place = { body_id: bodyId, author_id: author.memberId }
  await sql`insert into articles ${sql({ id, code: randomInt(36 ** 5, 36 ** 6).toString(36), ...place, ...shared })}`
  for (const [locale, text] of Object.entries(article.texts) as [Locale, SampleText][]) {
    const at = new Date(`${article.publishedOn}T09:00:00+01:00`)
    const words = {
      title: text.title,
      summary: text.summary,
      slug: text.slug,
      body: sql.json(text.body as never),
    }
    const key = { article_id: id, body_id: bodyId, locale }
    const saved = { saved_by: author.memberId, saved_at: at }
    const versionId = randomUUID()
    await sql`insert into drafts ${sql({ ...key, ...words, ...saved })}`
    await sql`insert into versions ${sql({ id: versionId, number: 1, reason: 'published', ...key, ...words, ...shared, ...saved })}`
    await sql`insert into slugs ${sql({ locale, slug: text.slug, article_id: id, body_id: bodyId })}`
    await sql`insert into publications ${sql({
      ...key,
      version_id: versionId,
      slug: text.slug,
      topic_id: kit.topic_id,
      published_by: publisherId,
      published_at: at,
    })}`
    await sql`insert into publication_pictures ${sql({ ...key, picture_id: coverId })}`
  }
}
