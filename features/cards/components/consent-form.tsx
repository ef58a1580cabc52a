'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { FieldError } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { showNameAction } from '../actions'

type Props = { mandateId: string; nameAr: string; nameLatin: string }

/** Says what showing one's name means, asks, and shows it. */
export function ConsentForm({ mandateId, nameAr, nameLatin }: Props) {
  const t = useTranslations('cards.consent')
  return (
    <ActForm action={showNameAction} fields={{ mandateId }} className="grid gap-4">
      {({ fault }) => (
        <>
          <p>
            {t.rich('name', {
              name: () => <bdi className="font-semibold">{`${nameAr} · ${nameLatin}`}</bdi>,
            })}
          </p>
          <ul className="list-disc ps-5 text-soft">
            {(['who', 'until', 'nothingElse'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <div className="grid gap-1.5">
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="agreed"
                value="true"
                aria-invalid={fault('agreed') ? true : undefined}
                aria-describedby={fault('agreed') ? `agreed-${mandateId}` : undefined}
                className="size-5 shrink-0 accent-sea"
              />
              {t('agree')}
            </label>
            {fault('agreed') && <FieldError id={`agreed-${mandateId}`}>{fault('agreed')}</FieldError>}
          </div>
          <SubmitButton className="justify-self-start">{t('show')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
