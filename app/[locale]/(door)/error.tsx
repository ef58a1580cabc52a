'use client'
import { FailedRoom } from '@/components/shell/failed-room'

export default function Failed({ reset }: { reset: () => void }) {
  // A door brings its own frame, and that is gone with it.
  return (
    <main id="main">
      <FailedRoom reset={reset} />
    </main>
  )
}
