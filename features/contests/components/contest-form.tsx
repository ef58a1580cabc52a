'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field, RequiredNote } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { Trap } from '@/components/ui/trap'
import { contestAction } from '../actions'

type Props = {
  programme: string
  /** Its number; none: the whole programme. */
  point: number | null
}

/** What somebody says is wrong, and where to answer them if they want it. */
export function ContestForm({ programme, point }: Props) {
  const t = useTranslations('contests.send')
  const { answer, submit, remember, fault, kept } = useForm(contestAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-6" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="point" value={point ?? ''} />
      <RequiredNote />
      <Field name="text" label={t('text')} hint={t('textHint')} error={fault('text')} required>
        {(control) => (
          <TextArea {...control} dir="auto" rows={6} maxLength={4000} defaultValue={kept('text')} />
        )}
      </Field>
      <Field name="email" label={t('email')} hint={t('emailHint')} error={fault('email')}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            inputMode="email"
            autoComplete="email"
            defaultValue={kept('email')}
          />
        )}
      </Field>
      <Trap />
      <SubmitButton>{t('send')}</SubmitButton>
    </form>
  )
}
