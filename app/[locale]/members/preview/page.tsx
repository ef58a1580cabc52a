import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Notice } from '@/components/ui/notice'
import { PreviewForm } from '@/features/powers/components/preview-form'
import { PreviewRooms } from '@/features/powers/components/preview-rooms'
import { imagined } from '@/features/powers/imagined'
import { previewChoices } from '@/features/powers/queries'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('powers.preview'))('title'),
})

const question = z.object({ office: z.string().catch(''), body: z.string().catch('') })

/** What a reader of some office would find: reckoned from its capabilities, without powers and without anyone's data. */
export default async function PreviewPage({ params, searchParams }: PageProps<'/[locale]/members/preview'>) {
  const [locale, asked] = await Promise.all([askedLocale(params), searchParams])
  const actor = await requireHolder('mandates.assign')
  const { offices, bodies } = await previewChoices(actor)
  const wanted = question.parse(asked)
  const office = offices.find(({ id }) => id === wanted.office)
  const body = bodies.find(({ id }) => id === wanted.body)
  const t = await getTranslations('powers.preview')
  const choice = ({ id, name }: { id: string; name: { ar: string; fr: string; en: string | null } }) => ({
    value: id,
    label: name[locale] ?? name.fr,
  })
  return (
    <div className="grid max-w-4xl gap-6">
      <PageTitle intro={t('intro')}>{t('title')}</PageTitle>
      <Notice>{t('noPowers')}</Notice>
      <PreviewForm
        offices={offices.map(choice)}
        bodies={bodies.map(choice)}
        office={office?.id ?? offices[0]?.id ?? ''}
        body={body?.id ?? bodies[0]?.id ?? ''}
      />
      {office && body && <PreviewRooms reader={imagined(office.capabilities, body.id, bodies)} />}
    </div>
  )
}
