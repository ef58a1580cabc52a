import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/shell/page-title'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { ListUpload } from '@/features/imports/components/list-upload'
import { importShelf } from '@/features/imports/queries'
import { nameIn } from '@/features/register/names'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('title'),
})

/** Where a list of members is sent in, and the lists that were. */
export default async function ImportsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/register/import'>) {
  const [locale, { done }] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('members.manage')
  const [t, register] = await Promise.all([getTranslations('imports'), getTranslations('register')])
  const { lists, branches } = await importShelf(actor)
  return (
    <Words of={['imports.upload']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/register`, label: register('title') }]}
          here={t('title')}
        />
        <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
        {done === 'dropped' && <Notice kind="success">{t('dropped')}</Notice>}
        <ListUpload branches={branches.map(({ id, name }) => ({ value: id, label: nameIn(name, locale) }))} />
        {lists.length > 0 && (
          <section aria-labelledby="lists" className="grid gap-3">
            <h2 id="lists" className="text-xl">
              {t('lists')}
            </h2>
            <ul className="grid gap-3">
              {lists.map((list) => (
                <li key={list.id}>
                  <a
                    href={`/${locale}/members/register/import/${list.id}`}
                    className="card flex flex-wrap items-center gap-x-4 gap-y-1 p-4 hover:border-sea"
                  >
                    <b className="min-w-0 break-words">
                      <bdi>{list.fileName}</bdi>
                    </b>
                    <Badge tone={list.undoneAt ? 'plain' : list.acceptedAt ? 'leaf' : 'glow'}>
                      {t(
                        list.undoneAt
                          ? 'states.undone'
                          : list.acceptedAt
                            ? 'states.accepted'
                            : 'states.waiting',
                      )}
                    </Badge>
                    <span className="text-sm text-soft">
                      {nameIn(list.body, locale)} · {t('rows', { count: list.rows })} ·{' '}
                      <Time at={list.startedAt} />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Words>
  )
}
