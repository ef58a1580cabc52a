'use client'
import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type ButtonVariant, buttonLook } from './button'
import { Directed } from './directed'

type Props = {
  trigger: ReactNode
  variant?: ButtonVariant
  title: ReactNode
  /** What will happen, and whether it can be undone. */
  consequence: ReactNode
  /** The form or button that does it; it stands beside «تراجع». */
  children: ReactNode
}

/** Asks before something is lost. Only its own two answers close it: a tap beside it does not. */
export function AlertDialog({ trigger, variant = 'danger', title, consequence, children }: Props) {
  const t = useTranslations('ui')
  return (
    <Directed>
      <Base.Root>
        <Base.Trigger className={buttonLook(variant)}>{trigger}</Base.Trigger>
        <Base.Portal>
          <Base.Backdrop className="scrim" />
          <Base.Popup className="sheet">
            <Base.Title className="text-xl">{title}</Base.Title>
            <Base.Description className="text-soft">{consequence}</Base.Description>
            <div className="flex flex-wrap justify-end gap-3 pt-2">
              <Base.Close className="btn btn-quiet">{t('cancel')}</Base.Close>
              {children}
            </div>
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </Directed>
  )
}
