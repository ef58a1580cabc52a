'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonVariant } from './button'
import { Sheet } from './sheet'
import { useRunning } from './use-running'

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
  const [open, setOpen] = useState(false)
  const running = useRunning()
  return (
    <>
      <Button variant={variant} disabled={!running} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {trigger}
      </Button>
      {open && (
        <Sheet title={title} intro={consequence} asks onClose={() => setOpen(false)}>
          <div className="flex flex-wrap justify-end gap-3 pt-2">
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {t('cancel')}
            </Button>
            {children}
          </div>
        </Sheet>
      )}
    </>
  )
}
