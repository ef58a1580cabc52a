'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { AddForm } from '@/components/shell/add-form'
import { BodyField } from '@/components/shell/body-field'
import { Removal } from '@/components/shell/removal'
import { SeenVersion } from '@/components/shell/seen-version'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { COUNTS } from '@/db/campaign'
import { typedDay } from '@/gate/day'
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
  const words = { add: t('record'), added: t('recorded') }
  return (
    <AddForm action={recordOutingAction} fields={{ electionId }} words={words}>
      {({ kept, fault }) => (
        <>
          <Notice kind="info">{t('noPeople')}</Notice>
          <BodyField {...{ bodies, kept, fault }} label={t('body')} />
          <OutingFields {...{ communes, kept, fault }} filled={{ heldOn: today }} />
          {leaders.length > 0 && (
            <Field name="ledBy" label={t('ledBy')} hint={t('ledByHint')} error={fault('ledBy')}>
              {(control) => (
                <Select {...control} prompt={t('myself')} options={leaders} defaultValue={kept('ledBy')} />
              )}
            </Field>
          )}
        </>
      )}
    </AddForm>
  )
}

type CorrectProps = {
  outingId: string
  version: number
  filled: FilledOuting
  communes: readonly Option[]
}

const SAID = ['communeCode', 'area', 'heldOn', ...COUNTS] as const

/** Puts an outing right, or takes it out. */
export function CorrectOutingForms({ outingId, version, filled, communes }: CorrectProps) {
  const t = useTranslations('outings')
  const isCount = (name: (typeof SAID)[number]) => COUNTS.some((count) => count === name)
  const shown = (name: (typeof SAID)[number], value: string) => {
    if (name === 'communeCode') return communes.find((one) => one.value === value)?.label ?? value
    return name === 'heldOn' ? typedDay(value) : value
  }
  return (
    <>
      <ActForm action={correctOutingAction} fields={{ outingId }} className="grid gap-5">
        {({ kept, fault, theirs }) => (
          <>
            <SeenVersion
              {...{ version, done: null, theirs, filled, names: SAID, shown }}
              words={{
                ...{ title: t('form.theirs'), text: t('form.theirsText') },
                field: (name) =>
                  isCount(name) ? t(`counts.${name}` as 'counts.doors') : t(`form.${name}` as 'form.area'),
              }}
            />
            <RequiredNote />
            <OutingFields {...{ communes, filled, kept, fault }} />
            <SubmitButton className="justify-self-start">{t('form.save')}</SubmitButton>
          </>
        )}
      </ActForm>
      <Removal
        action={removeOutingAction}
        fields={{ outingId }}
        title={t('form.removeTitle')}
        button={t('form.remove')}
        text={t('form.removeText')}
      />
    </>
  )
}
