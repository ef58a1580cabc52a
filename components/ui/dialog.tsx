'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonVariant } from './button'
import { Sheet } from './sheet'
import { useRunning } from './use-running'

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

/** A sheet over the page for a short task. A tap beside it closes it too. */
export function Dialog({ trigger, variant = 'quiet', title, intro, open, onOpenChange, children }: Props) {
  const t = useTranslations('ui')
  const [own, setOwn] = useState(false)
  const running = useRunning()
  const set = (next: boolean) => {
    setOwn(next)
    onOpenChange?.(next)
  }
  const close = (
    <Button variant="quiet" onClick={() => set(false)}>
      {t('close')}
    </Button>
  )
  return (
    <>
      {trigger && (
        <Button variant={variant} disabled={!running} aria-haspopup="dialog" onClick={() => set(true)}>
          {trigger}
        </Button>
      )}
      {(open ?? own) && (
        <Sheet title={title} intro={intro} corner={close} onClose={() => set(false)}>
          {children}
        </Sheet>
      )}
    </>
  )
}
