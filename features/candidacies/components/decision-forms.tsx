'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Removal } from '@/components/shell/removal'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { OPINIONS } from '@/db/candidacies'
import {
  endorseAction,
  giveOpinionAction,
  revokeEndorsementAction,
  withdrawCandidacyAction,
} from '../actions'

type Props = { candidacyId: string }

/** Says what a member of the commission thinks of a candidacy; what they said before stands in it. */
export function OpinionForm({
  candidacyId,
  given,
}: Props & { given: { opinion: string; reason: string } | null }) {
  const t = useTranslations('candidacies.opinion')
  return (
    <ActForm action={giveOpinionAction} fields={{ candidacyId }} className="grid gap-5">
      {({ kept, fault, done }) => (
        <>
          {done && <Notice kind="success">{t('given')}</Notice>}
          <Field name="opinion" label={t('yours')} error={fault('opinion')} required>
            {(control) => (
              <Select
                {...control}
                prompt={t('choose')}
                options={OPINIONS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
                defaultValue={kept('opinion', given?.opinion)}
              />
            )}
          </Field>
          <Field name="reason" label={t('reason')} hint={t('reasonHint')} error={fault('reason')}>
            {(control) => (
              <TextArea
                {...control}
                dir="auto"
                rows={3}
                maxLength={1000}
                defaultValue={kept('reason', given?.reason)}
              />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t(given ? 'change' : 'give')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Records the endorsement of the party, by which decision. */
export function EndorseForm({ candidacyId }: Props) {
  const t = useTranslations('candidacies.endorsement')
  return (
    <ActForm action={endorseAction} fields={{ candidacyId }} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <Field name="organ" label={t('organ')} hint={t('organHint')} error={fault('organ')} required>
            {(control) => <TextInput {...control} dir="auto" maxLength={160} defaultValue={kept('organ')} />}
          </Field>
          <div className="grid gap-5 min-[40rem]:grid-cols-2">
            <Field
              name="decidedOn"
              label={t('decidedOn')}
              hint={t('dayHint')}
              error={fault('decidedOn')}
              required
            >
              {(control) => <DateInput {...control} defaultValue={kept('decidedOn')} />}
            </Field>
            <Field
              name="reference"
              label={t('reference')}
              hint={t('referenceHint')}
              error={fault('reference')}
              required
            >
              {(control) => (
                <TextInput {...control} dir="auto" maxLength={160} defaultValue={kept('reference')} />
              )}
            </Field>
          </div>
          <SubmitButton className="justify-self-start">{t('endorse')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Takes the endorsement back, with the reason. */
export function RevokeForm({ candidacyId }: Props) {
  const t = useTranslations('candidacies.endorsement')
  return (
    <div className="screen">
      <Removal
        action={revokeEndorsementAction}
        fields={{ candidacyId }}
        {...{ title: t('revokeTitle'), button: t('revoke'), text: t('revokeText') }}
      >
        {({ kept, fault }) => (
          <Field name="reason" label={t('reason')} error={fault('reason')} required>
            {(control) => (
              <TextArea {...control} dir="auto" rows={3} maxLength={1000} defaultValue={kept('reason')} />
            )}
          </Field>
        )}
      </Removal>
    </div>
  )
}

/** Takes the candidacy itself back. */
export function WithdrawForm({ candidacyId, own }: Props & { own: boolean }) {
  const t = useTranslations('candidacies.withdraw')
  return (
    <div className="screen">
      <Removal
        action={withdrawCandidacyAction}
        fields={{ candidacyId }}
        title={t(own ? 'title' : 'titleFor')}
        button={t('submit')}
        text={t('text')}
      />
    </div>
  )
}
