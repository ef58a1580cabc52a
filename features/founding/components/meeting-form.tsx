'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { holdMeetingAction } from '../actions'

type Props = { bodyId: string; heldOn: string; place: string; note: string }

/** When and where the founding meeting was held, and what its minutes say. */
export function MeetingForm({ bodyId, heldOn, place, note }: Props) {
  const t = useTranslations('founding.meeting')
  return (
    <ActForm action={holdMeetingAction} fields={{ bodyId }}>
      {({ kept, fault }) => (
        <>
          <div className="grid gap-4 min-[40rem]:grid-cols-2">
            <Field name="heldOn" label={t('heldOn')} hint={t('dayHint')} error={fault('heldOn')} required>
              {(control) => <DateInput {...control} defaultValue={kept('heldOn', heldOn)} />}
            </Field>
            <Field name="place" label={t('place')} error={fault('place')} required>
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={160} defaultValue={kept('place', place)} />
              )}
            </Field>
          </div>
          <Field name="note" label={t('note')} hint={t('noteHint')} error={fault('note')}>
            {(control) => (
              <TextArea {...control} dir="auto" rows={4} maxLength={2000} defaultValue={kept('note', note)} />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
