'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { askTransferAction, departAction, liftAction, returnAction, suspendAction } from '../actions'

type Choice = { value: string; label: string }
type Props = {
  memberId: string
  standing: 'running' | 'suspended' | 'left'
  /** Whether the actor may undo what was decided; otherwise they are told who does. */
  undoes: boolean
  branches: Choice[]
}

/** What can be decided about a member now: suspending or lifting it, transfer, leaving, return. */
export function StandingDesk({ memberId, standing, undoes, branches }: Props) {
  const t = useTranslations('membership')
  const refusals = useTranslations('refusals')
  return (
    <section aria-labelledby="decide" className="card grid gap-3 p-5">
      <h2 id="decide" className="text-xl">
        {t('decide')}
      </h2>
      {standing !== 'running' && !undoes && <p className="text-soft">{refusals('decidedAbove')}</p>}
      {standing === 'left' && undoes && (
        <ActForm action={returnAction} fields={{ memberId }}>
          {() => <SubmitButton className="justify-self-start">{t('return.submit')}</SubmitButton>}
        </ActForm>
      )}
      {standing === 'suspended' && undoes && (
        <ActForm action={liftAction} fields={{ memberId }}>
          {() => <SubmitButton className="justify-self-start">{t('lift.submit')}</SubmitButton>}
        </ActForm>
      )}
      {standing === 'running' && <Suspend memberId={memberId} />}
      {standing !== 'left' && (
        <>
          <AskFor memberId={memberId} branches={branches} />
          <Depart memberId={memberId} />
        </>
      )}
    </section>
  )
}

function Suspend({ memberId }: { memberId: string }) {
  const t = useTranslations('membership.suspend')
  return (
    <Fold title={t('open')} grave>
      <ActForm action={suspendAction} fields={{ memberId }}>
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('text')}</p>
            <Reason label={t('reason')} fault={fault('reason')} kept={kept('reason')} />
            <Field name="endsOn" label={t('until')} hint={t('untilHint')} error={fault('endsOn')}>
              {(control) => <DateInput {...control} defaultValue={kept('endsOn')} />}
            </Field>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

function AskFor({ memberId, branches }: { memberId: string; branches: Choice[] }) {
  const t = useTranslations('membership.transfer')
  return (
    <Fold title={t('open')}>
      <ActForm action={askTransferAction} fields={{ memberId }}>
        {({ kept, fault, done }) =>
          done ? (
            <p role="status">{t('asked')}</p>
          ) : (
            <>
              <p className="text-soft">{t('text')}</p>
              <Field name="toBody" label={t('to')} error={fault('toBody')} required>
                {(control) => (
                  <Select
                    {...control}
                    prompt={t('choose')}
                    options={branches}
                    defaultValue={kept('toBody')}
                  />
                )}
              </Field>
              <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
            </>
          )
        }
      </ActForm>
    </Fold>
  )
}

function Depart({ memberId }: { memberId: string }) {
  const t = useTranslations('membership.depart')
  return (
    <Fold title={t('open')} grave>
      <ActForm action={departAction} fields={{ memberId }}>
        {({ kept, fault }) => (
          <>
            <p className="text-soft">{t('text')}</p>
            <Reason label={t('reason')} fault={fault('reason')} kept={kept('reason')} />
            <SubmitButton variant="danger" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

type ReasonProps = { label: string; fault: string | undefined; kept: string }

const Reason = ({ label, fault, kept }: ReasonProps) => (
  <Field name="reason" label={label} error={fault} required>
    {(control) => <TextArea {...control} dir="auto" rows={2} maxLength={600} defaultValue={kept} />}
  </Field>
)
