'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { countFoundersAction } from '../actions'

type Props = { bodyId: string; people: readonly { id: string; name: string }[] }

/** Of the people found: who is a founding member. */
export function FoundersForm({ bodyId, people }: Props) {
  const t = useTranslations('founding.members')
  return (
    <ActForm action={countFoundersAction} fields={{ bodyId }}>
      {({ fault }) => (
        <>
          <fieldset className="grid gap-1">
            <legend className="font-medium">{t('choose')}</legend>
            {people.map(({ id, name }) => (
              <label key={id} className="flex min-h-11 items-center gap-3">
                <input type="checkbox" name="memberIds" value={id} className="size-5 shrink-0 accent-sea" />
                <bdi>{name}</bdi>
              </label>
            ))}
          </fieldset>
          {(fault('memberIds') ?? fault('memberId')) && (
            <FieldError id="members-error">{fault('memberIds') ?? fault('memberId')}</FieldError>
          )}
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
