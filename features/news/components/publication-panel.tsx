'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActForm } from '@/components/shell/act-form'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Time } from '@/components/ui/time'
import { onTheClock, typedDay } from '@/gate/day'
import { correctAction, publishAction, scheduleAction, unscheduleAction, withdrawAction } from '../actions'
import { articlePath } from '../addresses'
import { isMissed } from '../article'
import type { Standing } from '../editing'
import { useDraft, useKept, useWroteSince } from './draft-context'
import { Gaps } from './gaps'
import { StateBadge } from './state-badge'

type Props = {
  standing: Standing
  /** Whether this person may publish for the body. */
  publishes: boolean
  /** The body asks for four eyes. */
  fourEyes: boolean
  /** This person had written last when the page was opened. */
  wroteLast: boolean
}

/** Where the open language stands, and what can be done about it now. */
export function PublicationPanel({ standing, publishes, fourEyes, wroteLast }: Props) {
  const t = useTranslations('news.publication')
  const wroteSince = useWroteSince()
  const { state } = standing
  const changed = standing.changed || (state === 'public' && wroteSince)
  const ownWords = fourEyes && (wroteLast || wroteSince)
  const mayAct = publishes && !ownWords
  return (
    <section id="publication" className="card grid gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl">{t('title')}</h2>
        <span className="flex gap-2">
          <StateBadge state={state} />
          {changed && <Badge tone="glow">{t('changed')}</Badge>}
        </span>
      </div>
      <Facts standing={standing} />
      {!publishes && <Notice>{t('notYours')}</Notice>}
      {publishes && ownWords && state !== 'public' && <Notice>{t('fourEyes')}</Notice>}
      {mayAct && state !== 'public' && <Publish republishes={state === 'withdrawn'} />}
      {mayAct && state !== 'public' && <Plan standing={standing} />}
      {publishes && state === 'scheduled' && <Unplan />}
      {publishes &&
        state === 'public' &&
        changed &&
        (ownWords ? <Notice>{t('fourEyes')}</Notice> : <Correct />)}
      {publishes && state === 'public' && <Withdraw />}
    </section>
  )
}

function Facts({ standing }: { standing: Standing }) {
  const t = useTranslations('news.publication')
  const locale = useLocale()
  const { language } = useDraft()
  const wroteSince = useWroteSince()
  const named = (person: Standing['publishedBy']) => person && (locale === 'ar' ? person.ar : person.latin)
  const { publishedAt, publishedBy, correctedAt, publishAt, plannedBy, withdrawnAt, reason, publicSlug } =
    standing
  if (publishedAt)
    return (
      <div className="grid gap-2">
        <Fact label={t('since')} at={publishedAt} by={named(publishedBy)} />
        {correctedAt && <Fact label={t('corrected')} at={correctedAt} by={null} />}
        {publicSlug && (
          <ButtonLink href={articlePath(language, publicSlug)} variant="quiet" className="justify-self-start">
            {t('read')}
          </ButtonLink>
        )}
      </div>
    )
  if (publishAt)
    return (
      <div className="grid gap-3">
        <Fact label={t('planned')} at={publishAt} by={named(plannedBy)} />
        {isMissed(new Date(publishAt), new Date()) && <Notice kind="warning">{t('missed')}</Notice>}
        {(standing.planOutdated || wroteSince) && <Notice kind="warning">{t('planOutdated')}</Notice>}
      </div>
    )
  if (withdrawnAt)
    return (
      <div className="grid gap-2">
        <Fact label={t('withdrawn')} at={withdrawnAt} by={null} />
        <blockquote className="border-s-4 border-clay ps-3">{reason}</blockquote>
      </div>
    )
  return <p className="text-soft">{t('private')}</p>
}

function Fact({ label, at, by }: { label: string; at: string; by: string | null }) {
  const t = useTranslations('news.publication')
  return (
    <p>
      {label} <Time at={at} shape="minute" />
      {by && (
        <>
          {' '}
          {t('by')} <bdi>{by}</bdi>
        </>
      )}
    </p>
  )
}

/** A part of the panel that opens; it does so before script, too. */
function Fold({ label, primary, children }: { label: string; primary?: boolean; children: ReactNode }) {
  return (
    <details className="fold">
      <summary className={primary ? 'btn w-full' : 'btn btn-quiet w-full'}>{label}</summary>
      <div className="pt-4">{children}</div>
    </details>
  )
}

const useText = () => {
  const { articleId, language, keeper } = useDraft()
  const version = useKept('version')
  return { fields: { articleId, language, version }, before: () => keeper.flush() }
}

function Publish({ republishes }: { republishes: boolean }) {
  const t = useTranslations('news.publication')
  return (
    <Fold label={t(republishes ? 'republishOpen' : 'publishOpen')} primary>
      <ActForm action={publishAction} ownRefusals={['incomplete']} {...useText()}>
        {({ fields }) => (
          <>
            <Gaps fields={fields} />
            <p className="text-soft">{t('publishText')}</p>
            <SubmitButton>{t('publish')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

function Plan({ standing: { publishAt } }: { standing: Standing }) {
  const t = useTranslations('news.publication')
  const before = publishAt ? onTheClock(new Date(publishAt)) : null
  return (
    <Fold label={t(publishAt ? 'replanOpen' : 'planOpen')}>
      <ActForm action={scheduleAction} ownRefusals={['incomplete']} {...useText()}>
        {({ fields, fault, kept }) => (
          <>
            <Gaps fields={fields} />
            <p className="text-soft">{t('planText')}</p>
            <Field name="day" label={t('day')} hint={t('dayHint')} error={fault('day')} required>
              {(control) => (
                <DateInput {...control} defaultValue={kept('day', typedDay(before?.day ?? null))} />
              )}
            </Field>
            <Field name="time" label={t('time')} hint={t('timeHint')} error={fault('time')} required>
              {(control) => <DateInput {...control} defaultValue={kept('time', before?.time)} />}
            </Field>
            <SubmitButton>{t('plan')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

function Unplan() {
  const t = useTranslations('news.publication')
  const { articleId, language } = useDraft()
  return (
    <ActForm action={unscheduleAction} fields={{ articleId, language }}>
      {() => <SubmitButton variant="quiet">{t('unplan')}</SubmitButton>}
    </ActForm>
  )
}

function Correct() {
  const t = useTranslations('news.publication')
  return (
    <Fold label={t('correctOpen')} primary>
      <ActForm action={correctAction} ownRefusals={['incomplete']} {...useText()}>
        {({ fields, fault, kept }) => (
          <>
            <Gaps fields={fields} />
            <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')} required>
              {(control) => (
                <TextArea {...control} dir="auto" rows={3} maxLength={600} defaultValue={kept('note')} />
              )}
            </Field>
            <SubmitButton>{t('correct')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

function Withdraw() {
  const t = useTranslations('news.publication')
  const { articleId, language } = useDraft()
  return (
    <Fold label={t('withdrawOpen')}>
      <ActForm action={withdrawAction} fields={{ articleId, language }}>
        {({ fault, kept }) => (
          <>
            <p className="text-soft">{t('withdrawText')}</p>
            <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')} required>
              {(control) => (
                <TextArea {...control} dir="auto" rows={3} maxLength={600} defaultValue={kept('reason')} />
              )}
            </Field>
            <SubmitButton variant="danger">{t('withdraw')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
