'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { closeOpinionAction } from '../actions'

/** Closes a vote for good: asked for once more, since no vote comes after. */
export function CloseForm({ opinionId }: { opinionId: string }) {
  const t = useTranslations('opinions.close')
  return (
    <ActForm action={closeOpinionAction} fields={{ opinionId }} className="screen grid gap-3">
      {() => (
        <Fold title={t('open')} grave>
          <div className="grid gap-3">
            <p>{t('text')}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('submit')}
            </SubmitButton>
          </div>
        </Fold>
      )}
    </ActForm>
  )
}
