'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { sendAmendmentAction } from '../actions'
import { type Changed, ChangeFields } from './change-fields'

type Props = {
  changed: Changed
  /** Bodies in whose name the member may speak, their home first. */
  from: readonly { value: string; label: string }[]
}

/** Says one paragraph otherwise, or adds one; behind its title until it is wanted or was refused. */
export function AmendForm({ changed, from }: Props) {
  const t = useTranslations('amendments.form')
  const { pointId, language, before } = changed
  return (
    <ActForm action={sendAmendmentAction} fields={{ pointId, language }} className="grid gap-3">
      {(state) => (
        <>
          {state.done !== null && <Notice kind="success">{t('sent')}</Notice>}
          <Fold
            title={before ? t('amend', { number: changed.paragraph + 1 }) : t('add')}
            open={state.kept('pointId') !== ''}
          >
            <div className="grid gap-4">
              <ChangeFields changed={changed} state={state} />
              {from.length > 1 && (
                <Field name="fromId" label={t('from')} error={state.fault('fromId')}>
                  {(control) => (
                    <Select {...control} options={from} defaultValue={state.kept('fromId', from[0]?.value)} />
                  )}
                </Field>
              )}
              <SubmitButton className="justify-self-start">{t('send')}</SubmitButton>
            </div>
          </Fold>
        </>
      )}
    </ActForm>
  )
}
