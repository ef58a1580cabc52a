'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { closeOfferAction, passOfferAction } from '../actions'

type Props = {
  offerId: string /** Bodies that it can be passed on to; none for whoever may not. */
  bodies: readonly { value: string; label: string }[]
}

/** What can be done with an offer: pass it on to a body, or say what became of it. */
export function OfferActs({ offerId, bodies }: Props) {
  const t = useTranslations('competences.offers')
  return (
    <div className="grid gap-8">
      {bodies.length > 0 && (
        <ActForm action={passOfferAction} fields={{ offerId }}>
          {({ kept, fault, done }) => (
            <>
              {done !== null && <Notice kind="success">{t('passed')}</Notice>}
              <Field name="bodyId" label={t('pass')} error={fault('bodyId')} required>
                {(control) => (
                  <Select {...control} options={bodies} defaultValue={kept('bodyId', bodies[0]?.value)} />
                )}
              </Field>
              <SubmitButton className="justify-self-start">{t('passSubmit')}</SubmitButton>
            </>
          )}
        </ActForm>
      )}
      <ActForm
        action={closeOfferAction}
        fields={{ offerId }}
        className="grid gap-4 border-t border-line pt-5"
      >
        {({ kept, fault }) => (
          <>
            <h2 className="text-xl">{t('close')}</h2>
            <Field name="outcome" label={t('outcome')} error={fault('outcome')} required>
              {(control) => (
                <Select
                  {...control}
                  options={(['answered', 'closed'] as const).map((value) => ({ value, label: t(value) }))}
                  defaultValue={kept('outcome', 'answered')}
                />
              )}
            </Field>
            <Field name="note" label={t('note')} error={fault('note')}>
              {(control) => <TextArea {...control} dir="auto" rows={3} defaultValue={kept('note')} />}
            </Field>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t('closeSubmit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </div>
  )
}
