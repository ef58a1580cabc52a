'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { giveMandateAction } from '../actions'
import { DECISIONS } from '../decisions'

type Choice = { value: string; label: string }
type Props = { bodyId: string; people: Choice[]; offices: Choice[] }

/** Gives an office: to whom, which, from when until when, by which decision. */
export function GiveForm({ bodyId, people, offices }: Props) {
  const t = useTranslations('mandates.give')
  const by = useTranslations('mandates.by')
  return (
    <ActForm action={giveMandateAction} fields={{ bodyId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done !== null && <Notice kind="success">{t('done')}</Notice>}
          <RequiredNote />
          <Field name="memberId" label={t('who')} error={fault('memberId')} required>
            {(control) => (
              <Select {...control} options={people} defaultValue={kept('memberId', people[0]?.value)} />
            )}
          </Field>
          <Field name="officeId" label={t('office')} error={fault('officeId')} required>
            {(control) => (
              <Select {...control} prompt={t('choose')} options={offices} defaultValue={kept('officeId')} />
            )}
          </Field>
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field name="startsOn" label={t('starts')} hint={t('startsHint')} error={fault('startsOn')}>
              {(control) => <DateInput {...control} defaultValue={kept('startsOn')} />}
            </Field>
            <Field name="endsOn" label={t('ends')} hint={t('endsHint')} error={fault('endsOn')}>
              {(control) => <DateInput {...control} defaultValue={kept('endsOn')} />}
            </Field>
            <Field name="decision" label={t('decision')} error={fault('decision')} required>
              {(control) => (
                <Select
                  {...control}
                  prompt={t('choose')}
                  options={DECISIONS.map((value) => ({ value, label: by(value) }))}
                  defaultValue={kept('decision')}
                />
              )}
            </Field>
            <Field
              name="decidedOn"
              label={t('decided')}
              hint={t('dayHint')}
              error={fault('decidedOn')}
              required
            >
              {(control) => <DateInput {...control} defaultValue={kept('decidedOn')} />}
            </Field>
          </div>
          <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')}>
            {(control) => <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('note')} />}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
