import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PageTitle } from '@/components/shell/page-title'
import { Badge } from '@/components/ui/badge'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import { FoundingPath } from '@/features/founding/components/founding-path'
import { foundingRoom } from '@/features/founding/queries'
import { requireHolder } from '@/gate/session'
import { cleanLine } from '@/gate/text'
import { askedLocale } from '@/i18n/asked-locale'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('founding'))('title'),
})

const question = z.object({
  who: z
    .string()
    .catch('')
    .transform((text) => cleanLine(text).slice(0, 80)),
})

const WORDS = ['meeting', 'members', 'communes', 'bureau', 'approval'].map((part) => `founding.${part}`)

/** How far a founding has come, and what is to be done. */
export default async function FoundingPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/structure/foundings/[id]'>) {
  const [locale, { id }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireHolder('bodies.manage', 'bodies.approve')
  if (!z.uuid().safeParse(id).success) notFound()
  const { who } = question.parse(asked)
  const room = await foundingRoom(actor, id, who)
  if (!room) notFound()
  const t = await getTranslations('founding')
  const { name, parentName, kind, foundedOn, beingFounded, dissolvedOn } = room
  const title = name[locale] ?? name.fr
  return (
    <Words of={['account', ...WORDS]}>
      <div className="grid max-w-4xl gap-6">
        <Breadcrumb
          steps={[{ href: `/${locale}/members/structure/foundings`, label: t('title') }]}
          here={title}
        />
        <PageTitle>{title}</PageTitle>
        <p className="flex flex-wrap items-center gap-3 text-soft">
          <Badge>{t(`kinds.${kind}`)}</Badge>
          {t('below', { parent: parentName[locale] ?? parentName.fr })} ·{' '}
          {t.rich('startedOn', { date: () => <Time at={room.startedAt} /> })}
        </p>
        {dissolvedOn && <Notice>{t('givenUp')}</Notice>}
        {!beingFounded && !dissolvedOn && (
          <Notice kind="success" title={t('founded')}>
            {t.rich('foundedText', { date: () => <Time at={foundedOn ?? ''} /> })}
          </Notice>
        )}
        <FoundingPath room={room} actor={actor} who={who} locale={locale} />
        {actor.holds('bodies.manage', room.parentId) && (
          <p className="flex flex-wrap gap-3">
            <ButtonLink href={`/${locale}/members/structure/${id}`} variant="quiet">
              {t('toBody')}
            </ButtonLink>
            <ButtonLink href={`/${locale}/members/structure/${id}/decisions`} variant="quiet">
              {t('toDecisions')}
            </ButtonLink>
          </p>
        )}
      </div>
    </Words>
  )
}
