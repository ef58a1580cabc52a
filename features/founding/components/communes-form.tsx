'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { CommuneBoxes } from '@/components/shell/commune-boxes'
import { SubmitButton } from '@/components/ui/submit-button'
import { settleCommunesAction } from '../actions'
import type { Commune } from '../queries'

type Props = { bodyId: string; communes: readonly Commune[]; covered: readonly string[] }

/** Which communes the body covers; those that were intended are ticked. */
export function CommunesForm({ bodyId, communes, covered }: Props) {
  const t = useTranslations('founding.communes')
  return (
    <ActForm action={settleCommunesAction} fields={{ bodyId }}>
      {({ fault }) => (
        <>
          <CommuneBoxes
            communes={communes}
            legend={t('choose')}
            ticked={(code) => covered.includes(code)}
            error={fault('communes')}
          />
          <SubmitButton className="justify-self-start">{t('submit')}</SubmitButton>
        </>
      )}
    </ActForm>
  )
}
