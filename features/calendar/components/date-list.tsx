'use client'
import { useLocale, useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Badge } from '@/components/ui/badge'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { Time } from '@/components/ui/time'
import { typedWhen } from '@/gate/day'
import type { Locale } from '@/i18n/locales'
import { changeDateAction, removeDateAction } from '../actions'
import type { Announcement } from '../queries'
import { DateFields } from './date-fields'

/** What was announced, each to be changed or taken away. */
export const DateList = ({ dates }: { dates: Announcement[] }) => (
  <ul className="grid gap-4">
    {dates.map((date) => (
      <li key={date.id} className="card p-4">
        <Announced date={date} />
      </li>
    ))}
  </ul>
)

function Announced({ date }: { date: Announcement }) {
  const t = useTranslations('calendar')
  const locale = useLocale() as Locale
  const { on, precision, title, bodyName, over } = date
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>{precision === 'year' ? <bdi>{on.slice(0, 4)}</bdi> : <Time at={on} shape={precision} />}</b>
        <span className="text-sm text-soft">{bodyName[locale] ?? bodyName.fr}</span>
        {over && <Badge>{t('over')}</Badge>}
      </p>
      <h2 className="text-lg" dir="auto">
        {title[locale] || title.fr}
      </h2>
      <Fold title={t('edit')}>
        <div className="grid gap-6">
          <Change date={date} />
          <Remove date={date} />
        </div>
      </Fold>
    </div>
  )
}

function Change({ date }: { date: Announcement }) {
  const t = useTranslations('calendar')
  return (
    <ActForm action={changeDateAction} fields={{ dateId: date.id }} className="grid gap-5">
      {(state) => {
        const theirs = state.theirs as Announcement | undefined
        return (
          <>
            <input type="hidden" name="version" value={theirs?.version ?? date.version} readOnly />
            {state.done && <Notice kind="success">{t('saved')}</Notice>}
            {theirs && (
              <Notice kind="warning" title={t('theirs')}>
                <p>
                  <bdi>{typedWhen(theirs)}</bdi> · {Object.values(theirs.title).join(' / ')}
                </p>
              </Notice>
            )}
            <DateFields date={date} state={state} />
            <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}

function Remove({ date }: { date: Announcement }) {
  const t = useTranslations('calendar')
  return (
    <Fold title={t('removeOpen')} grave>
      <ActForm action={removeDateAction} fields={{ dateId: date.id }} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{t('removeText')}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('remove')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
