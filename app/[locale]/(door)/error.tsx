'use client'
import { FailedRoom } from '@/components/shell/failed-room'

export default function Failed({ reset }: { reset: () => void }) {
  return <FailedRoom reset={reset} />
}
