'use client'
import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextInput } from '@/components/ui/text-input'

type Props = { version: number; state: FormState<unknown>; label: string }

/** What every correction carries: the version that was seen, and what was wrong with it. */
export function CorrectionNote({ version, state, label }: Props) {
  const t = useTranslations('elected')
  const theirs = state.theirs as { version: number } | undefined
  return (
    <>
      <input type="hidden" name="version" value={theirs?.version ?? version} readOnly />
      {state.done !== null && <Notice kind="success">{t('saved')}</Notice>}
      <Field name="note" label={label} hint={t('fields.noteHint')} error={state.fault('note')} required>
        {(control) => <TextInput {...control} dir="auto" maxLength={300} defaultValue={state.kept('note')} />}
      </Field>
    </>
  )
}
