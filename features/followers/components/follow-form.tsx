'use client'
import { useLocale, useTranslations } from 'next-intl'
import { RefusalNotice } from '@/components/shell/refusal-notice'
import { useForm } from '@/components/shell/use-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { Trap } from '@/components/ui/trap'
import { followAction } from '../actions'

type Props = {
  programme: string
  /** Its number; none: the whole programme. */
  point: number | null
}

/** Where an address asks to be written to when something happens; nothing comes of it before its owner confirms. */
export function FollowForm({ programme, point }: Props) {
  const t = useTranslations('followers.follow')
  const { answer, submit, remember, fault, kept } = useForm(followAction)
  return (
    <form action={submit} onSubmit={remember} className="grid gap-6" noValidate>
      <RefusalNotice answer={answer} />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="point" value={point ?? ''} />
      <Field name="email" label={t('email')} hint={t('emailHint')} error={fault('email')} required>
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
      <p className="text-sm text-soft">{t('consent')}</p>
      <SubmitButton>{t('send')}</SubmitButton>
    </form>
  )
}
