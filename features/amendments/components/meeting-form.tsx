'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { EvidenceBox } from '@/components/upload/evidence-box'
import { bringAmendmentAction } from '../actions'
import { type Changed, ChangeFields } from './change-fields'

type Props = {
  changed: Changed
  /** Bodies whose meetings the actor may speak for. */
  bodies: readonly { value: string; label: string }[]
}

/** Brings what a meeting wants said otherwise, for members without an account, with its minutes. */
export function MeetingForm({ changed, bodies }: Props) {
  const t = useTranslations('amendments.meeting')
  const ui = useTranslations('ui')
  const { pointId, language } = changed
  const [fromId, setFrom] = useState(bodies[0]?.value ?? '')
  return (
    <ActForm action={bringAmendmentAction} fields={{ pointId, language }}>
      {(state) => {
        const { kept, fault, done } = state
        return (
          <>
            {done !== null && <Notice kind="success">{t('done')}</Notice>}
            <ChangeFields changed={changed} state={state} />
            <Field name="fromId" label={t('body')} error={fault('fromId')} required>
              {(control) => (
                <Select
                  {...control}
                  options={bodies}
                  defaultValue={kept('fromId', fromId)}
                  onChange={({ currentTarget }) => setFrom(currentTarget.value)}
                />
              )}
            </Field>
            <Field name="metOn" label={t('metOn')} hint={ui('dateHint')} error={fault('metOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('metOn')} />}
            </Field>
            <Field name="voices" label={t('voices')} hint={t('voicesHint')} error={fault('voices')} required>
              {(control) => (
                <TextInput
                  {...control}
                  dir="ltr"
                  inputMode="numeric"
                  maxLength={6}
                  className="max-w-48"
                  defaultValue={kept('voices')}
                />
              )}
            </Field>
            <EvidenceBox
              key={fromId}
              bodyId={fromId}
              name="minutesId"
              kinds={['document']}
              label={t('minutes')}
              brought={kept('minutesId')}
              error={fault('minutesId')}
            />
            <SubmitButton className="justify-self-start">{t('send')}</SubmitButton>
          </>
        )
      }}
    </ActForm>
  )
}
