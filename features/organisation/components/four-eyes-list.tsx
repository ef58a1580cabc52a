'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Badge } from '@/components/ui/badge'
import { SubmitButton } from '@/components/ui/submit-button'
import { setFourEyesAction } from '../actions'
import type { WatchedBody } from '../queries'

/** For each body: whether a second person must publish what one wrote. */
export function FourEyesList({ bodies }: { bodies: WatchedBody[] }) {
  const t = useTranslations('organisation.fourEyes')
  return (
    <section aria-labelledby="four-eyes" className="grid gap-3">
      <h2 id="four-eyes" className="text-xl">
        {t('title')}
      </h2>
      <p className="measure text-soft">{t('intro')}</p>
      <ul className="card divide-y divide-line">
        {bodies.map((body) => (
          <Row key={body.id} body={body} />
        ))}
      </ul>
    </section>
  )
}

function Row({ body: { id, nameAr, nameFr, nameEn, fourEyes, version } }: { body: WatchedBody }) {
  const t = useTranslations('organisation.fourEyes')
  const locale = useLocale()
  const name = locale === 'ar' ? nameAr : locale === 'en' ? (nameEn ?? nameFr) : nameFr
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-4">
      <span className="flex flex-wrap items-center gap-3 font-medium">
        {name}
        <Badge tone={fourEyes ? 'sea' : 'plain'}>{t(fourEyes ? 'on' : 'off')}</Badge>
      </span>
      <ActForm
        action={setFourEyesAction}
        fields={{ bodyId: id, version, ...(fourEyes ? {} : { fourEyes: 'true' }) }}
      >
        {() => (
          <SubmitButton variant="quiet" aria-label={`${t(fourEyes ? 'drop' : 'ask')}: ${name}`}>
            {t(fourEyes ? 'drop' : 'ask')}
          </SubmitButton>
        )}
      </ActForm>
    </li>
  )
}
