'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field, RequiredNote } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { ELECTION_KINDS } from '@/db/elections'
import { addElectionAction } from '../actions'
import { ElectionFields } from './election-fields'

type Option = { value: string; label: string }
type Props = {
  bodies: readonly Option[]
  laws: readonly Option[]
  communes: readonly { code: string; ar: string; latin: string }[]
}

/** Begins to prepare an election: whose, for what, and on which day. */
export function AddElectionForm({ bodies, laws, communes }: Props) {
  const t = useTranslations('elections.form')
  const kinds = useTranslations('elections.kinds')
  return (
    <ActForm action={addElectionAction} className="grid gap-5">
      {({ kept, fault }) => (
        <>
          <RequiredNote />
          <div className="grid items-end gap-5 min-[40rem]:grid-cols-2">
            <Field name="bodyId" label={t('body')} error={fault('bodyId')} required>
              {(control) => (
                <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
              )}
            </Field>
            <Field name="kind" label={t('kind')} error={fault('kind')} required>
              {(control) => (
                <Select
                  {...control}
                  options={ELECTION_KINDS.map((value) => ({ value, label: kinds(value) }))}
                  defaultValue={kept('kind', 'communal')}
                />
              )}
            </Field>
          </div>
          <Field
            name="pollingDay"
            label={t('pollingDay')}
            hint={t('pollingDayHint')}
            error={fault('pollingDay')}
            required
          >
            {(control) => <DateInput {...control} defaultValue={kept('pollingDay')} />}
          </Field>
          <Checkbox name="isAssumed" defaultChecked={kept('again') ? kept('isAssumed') !== '' : true}>
            {t('isAssumed')}
          </Checkbox>
          <ElectionFields laws={laws} communes={communes} kept={kept} fault={fault} />
          <SubmitButton className="justify-self-start">{t('add')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
