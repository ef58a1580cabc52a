'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { openAccountAction } from '../actions'

type Props = { lists: readonly { value: string; label: string }[] }

/** Opens the account of one of our lists. */
export function OpenAccountForm({ lists }: Props) {
  const t = useTranslations('money.open')
  return (
    <ActForm action={openAccountAction} className="grid gap-4">
      {({ kept, fault }) => (
        <>
          <Field name="listId" label={t('list')} error={fault('listId')} required>
            {(control) => (
              <Select {...control} prompt={t('choose')} options={lists} defaultValue={kept('listId')} />
            )}
          </Field>
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
