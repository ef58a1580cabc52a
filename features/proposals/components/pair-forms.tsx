'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { pairAction, unpairAction } from '../actions'
import type { Option } from './proposal-fields'

/** Holds another proposal to be the same. */
export function PairForm({ proposalId, others }: { proposalId: string; others: readonly Option[] }) {
  const t = useTranslations('proposals.twins')
  return (
    <Fold title={t('open')}>
      <ActForm action={pairAction} fields={{ proposalId }} className="grid gap-3">
        {({ kept, fault }) => (
          <>
            <Field name="ofId" label={t('of')} error={fault('ofId')} required>
              {(control) => (
                <Select {...control} options={others} prompt={t('choose')} defaultValue={kept('ofId')} />
              )}
            </Field>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}

/** Takes that back. */
export function UnpairForm({ proposalId, ofId }: { proposalId: string; ofId: string }) {
  const t = useTranslations('proposals.twins')
  return (
    <ActForm action={unpairAction} fields={{ proposalId, ofId }}>
      {() => (
        <SubmitButton variant="quiet" className="justify-self-start">
          {t('remove')}
        </SubmitButton>
      )}
    </ActForm>
  )
}
