'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { openProgrammeAction, shutProgrammeAction } from '../actions'

/** Says what the public will read, and puts the programme before it. */
export function OpenForm({ programmeId }: { programmeId: string }) {
  const t = useTranslations('programmes.opening')
  return (
    <ActForm action={openProgrammeAction} fields={{ programmeId }} className="grid gap-3">
      {() => (
        <>
          <p className="text-soft">{t('openText')}</p>
          <SubmitButton className="justify-self-start">{t('openSubmit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}

/** Takes the programme from the public again. */
export function ShutForm({ programmeId }: { programmeId: string }) {
  const t = useTranslations('programmes.opening')
  return (
    <Fold title={t('shutTitle')} grave>
      <ActForm action={shutProgrammeAction} fields={{ programmeId }} className="grid gap-3">
        {() => (
          <>
            <p className="text-soft">{t('shutText')}</p>
            <SubmitButton variant="danger" className="justify-self-start">
              {t('shutSubmit')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
