'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { correctOutingAction, recordOutingAction, removeOutingAction } from '../actions'
import { type FilledOuting, type Option, OutingFields } from './outing-fields'

type RecordProps = {
  electionId: string
  bodies: readonly Option[]
  /** Whoever may have led it beside the reader; none for those who count their own alone. */
  leaders: readonly Option[]
  communes: readonly Option[]
  /** As it is typed. */
  today: string
}

/** Counts an outing. */
export function RecordOutingForm({ electionId, bodies, leaders, communes, today }: RecordProps) {
  const t = useTranslations('outings.form')
  return (
    <ActForm action={recordOutingAction} fields={{ electionId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('recorded')}</Notice>}
          <Notice kind="info">{t('noPeople')}</Notice>
          <RequiredNote />
          <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
            {(control) => (
              <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
            )}
          </Field>
          <OutingFields {...{ communes, kept, fault }} filled={{ heldOn: today }} />
          {leaders.length > 0 && (
            <Field name="ledBy" label={t('ledBy')} hint={t('ledByHint')} error={fault('ledBy')}>
              {(control) => (
                <Select {...control} prompt={t('myself')} options={leaders} defaultValue={kept('ledBy')} />
              )}
            </Field>
          )}
          <SubmitButton className="justify-self-start">{t('record')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

type CorrectProps = {
  outingId: string
  version: number
  filled: FilledOuting
  communes: readonly Option[]
}

/** Puts an outing right, or takes it out. */
export function CorrectOutingForms({ outingId, version, filled, communes }: CorrectProps) {
  const t = useTranslations('outings.form')
  return (
    <>
      <ActForm action={correctOutingAction} fields={{ outingId }} className="grid gap-5">
        {({ kept, fault, theirs }) => {
          const newer = theirs as ({ version: number } & Record<keyof FilledOuting, unknown>) | undefined
          return (
            <>
              <input type="hidden" name="version" value={newer?.version ?? version} readOnly />
              {newer && <Theirs newer={newer} filled={filled} />}
              <RequiredNote />
              <OutingFields {...{ communes, filled, kept, fault }} />
              <SubmitButton className="justify-self-start">{t('save')}</SubmitButton>
            </>
          )
        }}
      </ActForm>
      <Fold title={t('removeTitle')} grave>
        <ActForm action={removeOutingAction} fields={{ outingId }} className="grid gap-3">
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
    </>
  )
}

const FIGURES = ['area', 'doors', 'conversations', 'leaflets', 'meetings', 'participants'] as const

function Theirs({ newer, filled }: { newer: Record<keyof FilledOuting, unknown>; filled: FilledOuting }) {
  const t = useTranslations('outings')
  const label = (name: (typeof FIGURES)[number]) => (name === 'area' ? t('form.area') : t(`counts.${name}`))
  return (
    <Notice kind="warning" title={t('form.theirs')}>
      <dl className="grid gap-1">
        {FIGURES.filter((name) => String(newer[name]) !== filled[name]).map((name) => (
          <div key={name}>
            <dt className="text-sm">{label(name)}</dt>
            <dd dir="auto">{String(newer[name])}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}
