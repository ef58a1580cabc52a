'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { ActForm } from '@/components/shell/act-form'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { Time } from '@/components/ui/time'
import type { Locale } from '@/i18n/locales'
import { keepVersionAction, restoreVersionAction } from '../actions'
import type { KeptVersion } from '../versions'

type Form = { articleId: string; language: Locale; version: number }

/** Keeps the draft as it stands as a version. */
export function KeepForm({ form }: { form: Form }) {
  const t = useTranslations('news.versions')
  return (
    <ActForm action={keepVersionAction} fields={form} className="grid gap-2">
      {({ done }) => (
        <>
          {done && <Notice kind="success">{t('kept')}</Notice>}
          <SubmitButton>{t('keep')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** All versions: any two can be compared, any one restored. */
export function VersionList({ kept, form }: { kept: KeptVersion[]; form: Form }) {
  const t = useTranslations('news.versions')
  const id = useId()
  return (
    <div className="grid gap-4">
      <form method="get" id={id} className="flex flex-wrap items-center gap-3">
        <input type="hidden" name="text" value={form.language} />
        <p>{t('compareHint')}</p>
        <Button type="submit" variant="quiet">
          {t('compare')}
        </Button>
      </form>
      <ol className="card divide-y divide-line">
        <li className="flex flex-wrap items-center gap-x-6 gap-y-2 p-4">
          <Ends form={id} number={0} later />
          <span className="font-semibold">{t('present')}</span>
        </li>
        {kept.map((version, at) => (
          <li key={version.number} className="flex flex-wrap items-center gap-x-6 gap-y-2 p-4">
            <Ends form={id} number={version.number} earlier={at === 0} />
            <Facts version={version} />
            <ActForm
              action={restoreVersionAction}
              fields={{ ...form, number: version.number }}
              className="grid gap-2"
            >
              {() => <SubmitButton variant="quiet">{t('restore')}</SubmitButton>}
            </ActForm>
          </li>
        ))}
      </ol>
    </div>
  )
}

type EndsProps = { form: string; number: number; earlier?: boolean; later?: boolean }

function Ends({ form, number, earlier = false, later = false }: EndsProps) {
  const t = useTranslations('news.versions')
  const named = number === 0 ? t('present') : t('number', { number })
  const end = (name: 'from' | 'to', words: string, checked: boolean) => (
    <label className="flex min-h-11 items-center gap-2 text-sm">
      <input
        type="radio"
        name={name}
        form={form}
        value={number}
        defaultChecked={checked}
        className="size-5 accent-sea"
        aria-label={`${words} ${named}`}
      />
      {words}
    </label>
  )
  return (
    <span className="flex gap-4">
      {end('from', t('earlier'), earlier)}
      {end('to', t('later'), later)}
    </span>
  )
}

function Facts({ version: { number, reason, title, savedAt, savedBy, isPublic } }: { version: KeptVersion }) {
  const t = useTranslations('news.versions')
  const locale = useLocale()
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {t('number', { number })} <Badge>{t(`reasons.${reason}`)}</Badge>
        {isPublic && <Badge tone="leaf">{t('isPublic')}</Badge>}
      </p>
      <p dir="auto" className="truncate">
        {title}
      </p>
      <p className="text-sm text-soft">
        <Time at={savedAt} shape="minute" />
        {savedBy && ` · ${t('by', { name: locale === 'ar' ? savedBy.ar : savedBy.latin })}`}
      </p>
    </div>
  )
}
