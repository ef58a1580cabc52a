import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Bidi } from '@/components/ui/bidi'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { AmendedText } from '@/features/amendments/components/amended-text'
import { pointNumber, roomQuestion } from '@/features/amendments/input'
import { TEXT_LOCALES } from '@/features/amendments/lengths'
import { amendmentsRoom } from '@/features/amendments/queries'
import { PointWays } from '@/features/points/components/point-ways'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { isConsulted } from '@/features/programmes/stage'
import { languageOf, titleIn } from '@/features/programmes/title'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'
import { ENDONYMS } from '@/i18n/locales'
import { Words } from '@/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('amendments'))('title'),
})

/** What members want said otherwise in a point, beside its text, and what became of it. */
export default async function AmendmentsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/members/programmes/[id]/points/[number]/amendments'>) {
  const [locale, { id, number }, asked] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const wanted = pointNumber.safeParse(number)
  if (!z.uuid().safeParse(id).success || !wanted.success) return absent(actor)
  const room = await amendmentsRoom(actor, id, wanted.data)
  if (!room) return absent(actor)
  const t = await getTranslations('amendments')
  const { head, point, amendments } = room
  const question = roomQuestion.parse(asked)
  const counts = {
    ar: amendments.filter((one) => one.locale === 'ar').length,
    fr: amendments.filter((one) => one.locale === 'fr').length,
  }
  const language = question.in ?? (languageOf(point.text, locale) === 'fr' ? 'fr' : 'ar')
  return (
    <ProgrammeFrame
      head={head}
      tab="points"
      locale={locale}
      here={t('ofPoint', { number: point.number, title: titleIn(point.title, locale) })}
      actions={
        <ButtonLink href={`/${locale}/members/programmes/${id}/amendments`} variant="quiet">
          {t('queue.title')}
        </ButtonLink>
      }
    >
      <PointWays programmeId={id} number={point.number} room="amendments" locale={locale} />
      <nav aria-label={t('languages')}>
        <ul className="flex flex-wrap gap-2">
          {TEXT_LOCALES.map((one) => (
            <li key={one}>
              <a
                href={`?in=${one}`}
                aria-current={one === language ? 'page' : undefined}
                lang={one}
                className="chip"
              >
                {ENDONYMS[one]} <bdi>({counts[one]})</bdi>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {point.dropped !== null && (
        <Notice kind="warning" title={t('dropped')}>
          <Bidi>{point.dropped}</Bidi>
        </Notice>
      )}
      {!isConsulted(head.stage) && <Notice>{t('notNow')}</Notice>}
      {counts[language] === 0 && (
        <EmptyState title={t(language === 'ar' ? 'noneInArabic' : 'noneInFrench')}>
          {point.text[language] === '' ? t('noText') : isConsulted(head.stage) && t('noneText')}
        </EmptyState>
      )}
      <Words of={['amendments', 'evidence']}>
        <AmendedText actor={actor} room={room} language={language} meeting={question.meeting} />
      </Words>
    </ProgrammeFrame>
  )
}
