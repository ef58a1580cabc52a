import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CompareForm } from '@/features/points/components/compare-form'
import { Comparison } from '@/features/points/components/comparison'
import { VersionList } from '@/features/points/components/version-list'
import { versionsRoom } from '@/features/points/rooms'
import { askedNumber } from '@/features/programmes/asked'
import { ProgrammeFrame } from '@/features/programmes/components/programme-frame'
import { askedId } from '@/gate/meant'
import { absent, requireActor } from '@/gate/session'
import { askedLocale } from '@/i18n/asked-locale'

type Props = PageProps<'/[locale]/members/programmes/[id]/points/[number]/versions'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await getTranslations('points.versions'))('title', { number: (await params).number }),
})

/** Every wording of a point, two of them compared word by word. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const [locale, { id, number }, query] = await Promise.all([askedLocale(params), params, searchParams])
  const actor = await requireActor()
  const [programme, asked] = [askedId(id), askedNumber(number)]
  const room = programme && asked ? await versionsRoom(actor, programme, asked) : null
  if (!room) return absent(actor)
  const { head, point, versions } = room
  const t = await getTranslations('points.versions')
  const wanted = (of: unknown, otherwise: number) =>
    versions.find((version) => version.number === Number(of)) ??
    versions.find((version) => version.number === otherwise)
  const later = wanted(query.to, point.version)
  const earlier = wanted(query.from, point.version - 1)
  return (
    <ProgrammeFrame head={head} tab="points" locale={locale} here={t('title', { number: point.number })}>
      <p className="text-soft">{versions.length > 1 ? t('intro') : t('one')}</p>
      {earlier && later && (
        <section aria-labelledby="compared" className="card grid gap-5 p-5">
          <h2 id="compared" className="text-xl">
            {t('between', { earlier: earlier.number, later: later.number })}
          </h2>
          <CompareForm
            numbers={versions.map((version) => version.number)}
            earlier={earlier.number}
            later={later.number}
          />
          <Comparison earlier={earlier} later={later} />
        </section>
      )}
      <VersionList versions={versions} adopted={point.adoptedVersion} standing={point.version} />
    </ProgrammeFrame>
  )
}
