'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { giveBackPaperAction, removeScanAction, takeInPaperAction } from '../actions'

type Props = { candidacyId: string; kindId: string }
type TakeProps = Props & { handedInOn: string; expiresOn: string }

/** Notes that a paper was handed in, and until when it is good; days as they are typed. */
export function TakeInForm({ candidacyId, kindId, handedInOn, expiresOn }: TakeProps) {
  const t = useTranslations('candidacies.papers')
  return (
    <ActForm action={takeInPaperAction} fields={{ candidacyId, kindId }} className="grid gap-4">
      {({ kept, fault }) => (
        <>
          <div className="grid gap-4 min-[30rem]:grid-cols-2">
            <Field
              name="handedInOn"
              label={t('handedInOn')}
              hint={t('dayHint')}
              error={fault('handedInOn')}
              required
            >
              {(control) => <DateInput {...control} defaultValue={kept('handedInOn', handedInOn)} />}
            </Field>
            <Field name="expiresOn" label={t('expiresOn')} hint={t('expiresHint')} error={fault('expiresOn')}>
              {(control) => <DateInput {...control} defaultValue={kept('expiresOn', expiresOn)} />}
            </Field>
          </div>
          <SubmitButton className="justify-self-start">{t('take')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Notes that it is not in the file after all. */
export function GiveBackForm({ candidacyId, kindId }: Props) {
  const t = useTranslations('candidacies.papers')
  return (
    <ActForm action={giveBackPaperAction} fields={{ candidacyId, kindId }} className="grid gap-3">
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('giveBack')}
        </SubmitButton>
      )}
    </ActForm>
  )
}

/** Takes a scan out of the file. */
export function RemoveScanForm({ scanId, name }: { scanId: string; name: string }) {
  const t = useTranslations('candidacies.papers')
  return (
    <ActForm action={removeScanAction} fields={{ scanId }} className="grid gap-2">
      {() => (
        <>
          <p className="text-soft">{t('removeText')}</p>
          <SubmitButton variant="danger" className="justify-self-start">
            {t('removeScan', { name })}
          </SubmitButton>
        </>
      )}
    </ActForm>
  )
}
