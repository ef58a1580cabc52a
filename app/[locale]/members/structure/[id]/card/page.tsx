import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { CardForm } from '@/features/cards/components/card-form'
import { mayEditCard } from '@/features/cards/policy'
import { cardForEditing } from '@/features/cards/queries'
import { bodyPath } from '@/features/structure/addresses'
import { requireHolder } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('cards.card'))('title'),
})

/** Where whoever manages a body writes what its public page says. */
export default async function CardPage({ params }: PageProps<'/[locale]/members/structure/[id]/card'>) {
  const [locale, { id }] = await Promise.all([askedLocale(params), params])
  const actor = await requireHolder('bodies.manage')
  if (!z.uuid().safeParse(id).success || !mayEditCard(actor, id)) notFound()
  const found = await cardForEditing(actor, id)
  if (!found) notFound()
  const [t, mandates] = await Promise.all([getTranslations('cards.card'), getTranslations('mandates')])
  const name = found.body.name[locale] ?? found.body.name.fr
  const steps = [
    { href: `/${locale}/members/structure`, label: mandates('title') },
    { href: `/${locale}/members/structure/${id}`, label: name },
  ]
  return (
    <Words of={['cards.card', 'cards.fields', 'cards.hints']}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb steps={steps} here={t('title')} />
        <PageTitle
          intro={t('intro')}
          actions={
            <ButtonLink href={bodyPath(locale, found.body.slug)} variant="quiet">
              {t('see')}
            </ButtonLink>
          }
        >
          {t('of', { name })}
        </PageTitle>
        <CardForm bodyId={id} card={found.card} />
      </div>
    </Words>
  )
}
