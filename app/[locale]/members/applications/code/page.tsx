import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { MembersWithoutEmail } from '@/features/applications/components/members-without-email'
import { WhoSearch } from '@/features/applications/components/who-search'
import { membersWithoutEmail } from '@/features/applications/queries'
import { requireHolder } from '@/gate/session'
import { cleanLine } from '@/gate/text'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

const query = z.object({
  who: z
    .string()
    .catch('')
    .transform((text) => cleanLine(text).slice(0, 80)),
})

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('applications.code'))('title'),
})

/** Where whoever keeps a body's members hands a new code to one of them who has no e-mail. */
export default async function CodesPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/applications/code'>) {
  const [locale, { who }] = await Promise.all([
    askedLocale(params),
    searchParams.then((all) => query.parse(all)),
  ])
  const actor = await requireHolder('members.manage')
  const [t, found] = await Promise.all([
    getTranslations('applications'),
    who ? membersWithoutEmail(actor, who) : null,
  ])
  return (
    <Words of={['applications.code']}>
      <div className="grid max-w-3xl gap-6">
        <div className="screen grid gap-6">
          <Breadcrumb
            steps={[{ href: `/${locale}/members/applications`, label: t('room.title') }]}
            here={t('code.title')}
          />
          <PageTitle intro={t('code.intro')}>{t('code.title')}</PageTitle>
          <WhoSearch who={who} label={t('code.findLabel')} find={t('code.find')} />
        </div>
        {found && <MembersWithoutEmail found={found} locale={locale} />}
      </div>
    </Words>
  )
}
