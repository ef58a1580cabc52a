'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { correctOfficeAction, endOfficeAction, hideOfficeAction, showOfficeAction } from '../actions'
import type { OfficeRoom } from '../queries'
import { CorrectionNote } from './correction-note'
import { type Choices, OfficeFields } from './office-fields'

type Props = { office: OfficeRoom['office'] }

/** Corrects an elected office: what was said before stays readable. */
export function CorrectForm({ office, choices }: Props & { choices: Choices }) {
  const t = useTranslations('elected')
  return (
    <Fold title={t('correct')}>
      <ActForm action={correctOfficeAction} fields={{ officeId: office.id }} className="grid gap-5">
        {(state) => (
          <>
            <CorrectionNote version={office.version} state={state} label={t('fields.note')} />
            <OfficeFields choices={choices} office={office} state={state} />
            <SubmitButton className="justify-self-start">{t('correct')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

/** Says when a seat ended, and why. */
export function EndForm({ office }: Props) {
  const t = useTranslations('elected')
  return (
    <Fold title={t('end')} grave>
      <ActForm action={endOfficeAction} fields={{ officeId: office.id }} className="grid gap-5">
        {(state) => (
          <>
            <p className="text-soft">{t('endText')}</p>
            <Field
              name="ends"
              label={t('fields.endedOn')}
              hint={t('fields.whenHint')}
              error={state.fault('ends')}
              required
            >
              {(control) => <DateInput {...control} defaultValue={state.kept('ends')} />}
            </Field>
            <CorrectionNote version={office.version} state={state} label={t('fields.endReason')} />
            <SubmitButton variant="danger" className="justify-self-start">
              {t('end')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

/** Shows a member's office to the public by what they signed, or takes it back. */
export function ConsentForm({ office }: Props) {
  const t = useTranslations('elected')
  if (!office.memberId) return null
  if (office.consentedOn) return <HideForm officeId={office.id} text={t('hideText')} />
  return (
    <Fold title={t('show')}>
      <ActForm action={showOfficeAction} fields={{ officeId: office.id }} className="grid gap-5">
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('showText')}</p>
            <Field
              name="givenOn"
              label={t('fields.givenOn')}
              hint={t('fields.dayHint')}
              error={fault('givenOn')}
              required
            >
              {(control) => <DateInput {...control} defaultValue={kept('givenOn')} />}
            </Field>
            <Field
              name="paper"
              label={t('fields.paper')}
              hint={t('fields.paperHint')}
              error={fault('paper')}
              required
            >
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={200} defaultValue={kept('paper')} />
              )}
            </Field>
            <SubmitButton className="justify-self-start">{t('show')}</SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

function HideForm({ officeId, text }: { officeId: string; text: string }) {
  const t = useTranslations('elected')
  return (
    <Fold title={t('hide')} grave>
      <ActForm action={hideOfficeAction} fields={{ officeId }} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{text}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('hide')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
