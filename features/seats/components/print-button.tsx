'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useRunning } from '@/components/ui/use-running'

/** Prints the page as it stands. */
export function PrintButton({ children }: { children: ReactNode }) {
  const running = useRunning()
  return (
    <Button variant="quiet" disabled={!running} onClick={() => window.print()}>
      {children}
    </Button>
  )
}
