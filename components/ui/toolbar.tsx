'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type Props = { label: string; className?: string; children: ReactNode }

/** Buttons in a row, of which Tab reaches one; arrow keys go on from there, the way the page reads, Home and End too. */
export function Toolbar({ label, className, children }: Props) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [first] = buttonsOf(row.current)
    if (first) leaveTabTo(first)
  }, [])
  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={label}
      className={className}
      onFocus={({ target }) => target instanceof HTMLButtonElement && leaveTabTo(target)}
      onKeyDown={goOn}
    >
      {children}
    </div>
  )
}

const buttonsOf = (row: Element | null) => [...(row?.querySelectorAll('button') ?? [])]

function leaveTabTo(one: HTMLButtonElement): void {
  for (const button of buttonsOf(one.closest('[role=toolbar]'))) button.tabIndex = button === one ? 0 : -1
}

function goOn(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = buttonsOf(event.currentTarget)
  const onward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
  const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
  const places: Record<string, number> = {
    ArrowRight: here + onward,
    ArrowLeft: here - onward,
    Home: 0,
    End: buttons.length - 1,
  }
  const place = places[event.key]
  if (place === undefined) return
  event.preventDefault()
  // Past the last one comes the first.
  buttons.at(place % buttons.length)?.focus()
}
