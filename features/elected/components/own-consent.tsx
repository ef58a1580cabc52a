'use client'
import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/shell/act-form'
import { Fold } from '@/components/ui/fold'
import { SubmitButton } from '@/components/ui/submit-button'
import { hideOfficeAction, showOfficeAction } from '../actions'

type Props = { officeId: string; shown: boolean }

/** Whether the public sees one's own elected office: one's own word, given and taken back here. */
export function OwnConsent({ officeId, shown }: Props) {
  const t = useTranslations('elected.own')
  return (
    <Fold title={t(shown ? 'hide' : 'show')}>
      <ActForm
        action={shown ? hideOfficeAction : showOfficeAction}
        fields={{ officeId }}
        className="grid gap-3"
      >
        {() => (
          <>
            <p className="text-soft">{t(shown ? 'hideText' : 'showText')}</p>
            <SubmitButton variant="quiet" className="justify-self-start">
              {t(shown ? 'hide' : 'show')}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Fold>
  )
}
