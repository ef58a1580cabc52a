'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type ButtonVariant, buttonLook } from './button'
import { Directed } from './directed'

type Props = {
  /** The words on the button that opens it; leave out and steer with `open` where something else opens it. */
  trigger?: ReactNode
  variant?: ButtonVariant
  title: ReactNode
  intro?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children: ReactNode
}

/** A sheet over the page for a short task. Keeps the focus inside, closes with Escape, gives the focus back. */
export function Dialog({ trigger, variant = 'quiet', title, intro, open, onOpenChange, children }: Props) {
  const t = useTranslations('ui')
  return (
    <Directed>
      <Base.Root
        {...(open === undefined ? {} : { open })}
        {...(onOpenChange && { onOpenChange: (next: boolean) => onOpenChange(next) })}
      >
        {trigger && <Base.Trigger className={buttonLook(variant)}>{trigger}</Base.Trigger>}
        <Base.Portal>
          <Base.Backdrop className="scrim" />
          <Base.Popup className="sheet">
            <div className="flex items-start justify-between gap-4">
              <Base.Title className="text-xl">{title}</Base.Title>
              <Base.Close className="btn btn-quiet">{t('close')}</Base.Close>
            </div>
            {intro && <Base.Description className="text-soft">{intro}</Base.Description>}
            {children}
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </Directed>
  )
}
