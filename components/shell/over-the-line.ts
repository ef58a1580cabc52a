import { unstable_rethrow } from 'next/navigation'
import type { Answer } from '@/gate/action'

export type FormAction<Done> = (before: Answer<Done> | null, form: FormData) => Promise<Answer<Done>>

/**
 * An action that a browser sends over a line that may break: what comes back then is a refusal like any other, in place
 * of a page that gives way to an error and takes with it what was typed. On the server it stays the bare action, which
 * a form needs in order to work before script.
 */
export const overTheLine = <Done>(action: FormAction<Done>): FormAction<Done> =>
  typeof window === 'undefined' ? action : (before, form) => action(before, form).catch(unanswered(form))

const unanswered = (form: FormData) => (error: unknown) => {
  unstable_rethrow(error) // Next leads on by throwing
  return { refused: 'noAnswer' as const, kept: typed(form) }
}

// As the gate hands it back: passwords are not.
const typed = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !/password|^\$ACTION|^locale$|^once$/i.test(name) ? [[name, value]] : [],
    ),
  )
