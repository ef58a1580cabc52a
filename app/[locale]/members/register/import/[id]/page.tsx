import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { UndoForm } from '@/features/imports/components/acceptance'
import { MappingForm } from '@/features/imports/components/mapping-form'
import { PreviewDesk } from '@/features/imports/components/preview'
import { ReadingOn } from '@/features/imports/components/reading-on'
import { importPreview, type Preview, VIEWS } from '@/features/imports/queries'
import { nameIn } from '@/features/register/names'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('title'),
})

const query = z.object({
  view: z.enum(VIEWS).catch('bad'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  columns: z.string().optional().catch(undefined),
})

/** One list on its way into the register: its columns, its preview, and what came of it. */
export default async function ImportPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/register/import/[id]'>) {
  const [locale, { id }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('members.manage')
  if (!z.uuid().safeParse(id).success) notFound()
  const { view, page, columns } = query.parse(asked)
  const list = await importPreview(actor, id, view, page)
  if (!list) notFound()
  const t = await getTranslations('imports')
  return (
    <Words of={['imports']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/register/import`, label: t('title') }]}
          here={list.fileName}
        />
        <PageTitle intro={`${nameIn(list.body, locale)} · ${t('rows', { count: list.rows })}`}>
          <bdi className="break-words">{list.fileName}</bdi>
        </PageTitle>
        <Stage list={list} view={view} page={page} columns={columns !== undefined} />
      </div>
    </Words>
  )
}

type StageProps = { list: Preview; view: (typeof VIEWS)[number]; page: number; columns: boolean }

async function Stage({ list, view, page, columns }: StageProps) {
  const t = await getTranslations('imports')
  if (list.acceptedAt) return <Outcome list={list} />
  if (!list.mapped || columns)
    return (
      <section aria-labelledby="mapping" className="grid gap-4">
        <h2 id="mapping" className="text-xl">
          {t('mapping.title')}
        </h2>
        <p className="text-soft">{t('mapping.text')}</p>
        <MappingForm
          importId={list.id}
          headers={list.headers}
          mapping={list.mapping}
          examples={list.shown.map(({ cells }) => cells)}
        />
      </section>
    )
  const { unread = 0 } = list.counts
  if (unread > 0) return <ReadingOn importId={list.id} left={unread} of={list.rows} />
  return (
    <>
      <a
        href="?columns=1"
        className="inline-flex min-h-11 items-center text-sea underline underline-offset-4"
      >
        {t('mapping.change')}
      </a>
      <PreviewDesk list={list} view={view} page={page} />
    </>
  )
}

async function Outcome({ list }: { list: Preview }) {
  const t = await getTranslations('imports')
  const { taken = 0, merged = 0, left = 0, undone = 0 } = list.counts
  if (!list.undoneAt)
    return (
      <>
        <Notice kind="success">{t('accepted', { count: taken + merged })}</Notice>
        {left > 0 && <p>{t('leftOut', { count: left })}</p>}
        <UndoForm importId={list.id} />
      </>
    )
  return (
    <>
      <Notice>{t('undone', { count: undone })}</Notice>
      {list.stayed.length > 0 && <p>{t('stayed', { lines: list.stayed.join(' · ') })}</p>}
    </>
  )
}
