'use client'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  title: ReactNode
  intro?: ReactNode
  /** Beside the title. */
  corner?: ReactNode
  /** It asks before something is lost: a tap beside it is no answer. */
  asks?: boolean
  onClose: () => void
  children: ReactNode
}

/**
 * A sheet over the page while it is rendered: the browser's own dialog, which keeps the focus inside, closes with
 * Escape and gives the focus back. It stands at the end of the page, so that no form in it stands in another form.
 */
export function Sheet({ title, intro, corner, asks = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className="sheet"
      {...(asks && { role: 'alertdialog' })}
      closedby={asks ? 'closerequest' : 'any'}
      aria-labelledby={`${id}title`}
      aria-describedby={intro ? `${id}intro` : undefined}
      // Told late, it may stand open again by then.
      onClose={({ currentTarget }) => currentTarget.open || onClose()}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={`${id}title`} className="text-xl">
          {title}
        </h2>
        {corner}
      </div>
      {intro && (
        <p id={`${id}intro`} className="text-soft">
          {intro}
        </p>
      )}
      {children}
    </dialog>,
    document.body,
  )
}
