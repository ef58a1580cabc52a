'use client'
import { useLocale, useTranslations } from 'next-intl'
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import type { Answer } from '@/gate/action'
import { Dialog } from '../ui/dialog'
import { SignInAgainForm } from './sign-in-again-form'

type Sends<Done> = (before: Answer<Done> | null, form: FormData) => Promise<Answer<Done>>

/** Signs in without leading anywhere: by password, and where it says so by a code after that. */
export type SignInActions = {
  password: Sends<{ codeWanted: boolean }>
  code: Sends<{ recovered: boolean }>
}

/** Asks for the password in place. Out: whether the person is signed in again. Null outside a room. */
export const AskAgain = createContext<(() => Promise<boolean>) | null>(null)

type Props = {
  actions: SignInActions
  /** Whose session it was: nobody else goes on with what they wrote. */
  email: string
  children: ReactNode
}

/** Wraps a room: when an action finds the session ended, the password is asked for here and nothing is lost. */
export function SignInAgain({ actions, email, children }: Props) {
  const t = useTranslations('account.signInAgain')
  const locale = useLocale()
  const [open, setOpen] = useState(false)
  const waiting = useRef<((signedIn: boolean) => void)[]>([])
  const ask = useCallback(() => {
    setOpen(true)
    return new Promise<boolean>((resolve) => waiting.current.push(resolve))
  }, [])
  const settle = (signedIn: boolean) => {
    setOpen(false)
    for (const resolve of waiting.current.splice(0)) resolve(signedIn)
  }
  return (
    <AskAgain value={ask}>
      {children}
      <Dialog
        open={open}
        onOpenChange={(next) => !next && settle(false)}
        title={t('title')}
        intro={t('intro')}
      >
        <SignInAgainForm actions={actions} email={email} onSignedIn={() => settle(true)} />
        <a
          href={`/${locale}/sign-in`}
          target="_blank"
          rel="noreferrer"
          className="text-sm text-sea underline"
        >
          {t('other')}
        </a>
      </Dialog>
    </AskAgain>
  )
}

/**
 * For what is sent without a form (saving as one types, uploads): runs the attempt, and where the session has ended
 * runs it once more after the password was given. Out: the last answer.
 */
export function useSignInAgain() {
  const ask = useContext(AskAgain)
  return useCallback(
    async <Done,>(attempt: () => Promise<Answer<Done>>): Promise<Answer<Done>> => {
      const answer = await attempt()
      if (!ask || !('refused' in answer) || answer.refused !== 'notSignedIn') return answer
      return (await ask()) ? attempt() : answer
    },
    [ask],
  )
}
