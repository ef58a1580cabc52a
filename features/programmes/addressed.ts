import { sql } from 'drizzle-orm'
import { asVisitor } from '@/db/client'

type Said = { ar: string; fr: string; en: string }

/** What a public address names: a programme, or one of its points. */
export type Addressed = {
  programmeId: string
  bodyId: string
  slug: string
  title: Said
  point: { id: string; number: number; title: Omit<Said, 'en'> } | null
}

/**
 * The programme at this address that the public reads, or one of its points where a number is given.
 * Null where the public reads no such programme, or no such point in it.
 */
export const addressed = (slug: string, number: number | null): Promise<Addressed | null> =>
  asVisitor(async (tx) => {
    const [row] = await tx.execute<Addressed>(sql`
      select p.id as "programmeId", p.body_id as "bodyId", p.slug,
        json_build_object('ar', p.title_ar, 'fr', p.title_fr, 'en', p.title_en) as title,
        case when t.id is not null then json_build_object('id', t.id, 'number', t.number,
          'title', json_build_object('ar', v.title_ar, 'fr', v.title_fr)) end as point
      from programmes p
        left join points t on t.programme_id = p.id and t.number = ${number}::int
          and not exists (select from point_droppings d where d.point_id = t.id)
        left join point_versions v on v.point_id = t.id and v.number = t.version
      where p.slug = ${slug}`)
    return row && (number === null || row.point) ? row : null
  })

/** Where the public reads it: a path without its language. */
export const pathOf = ({ slug, point }: { slug: string; point: { number: number } | null }): string =>
  `/programmes/${slug}${point ? `/${point.number}` : ''}`

/** The same as a door's query. */
export const queryOf = ({
  slug,
  point,
}: {
  slug: string
  point: { number: number } | null
}): URLSearchParams => new URLSearchParams({ programme: slug, ...(point && { point: String(point.number) }) })
