'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether script runs yet. What someone types before that, React would put back: fields whose value it keeps stay
 * read-only until then. What someone presses before that, nobody hears: buttons that only script answers wait.
 */
export const useRunning = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
