import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

type Messages = Record<string, unknown>

// What every client component may need: refusals, and the parts of components/ui.
const ALWAYS = ['refusals', 'ui', 'shell.failed']

/**
 * Gives the client components inside it their messages, and no others: each one named travels with the page.
 * In: features, or parts of one with a dot (`account`, `account.signIn`).
 */
export async function Words({ of = [], children }: { of?: readonly string[]; children: ReactNode }) {
  const all = (await getMessages()) as Messages
  const messages: Messages = {}
  for (const name of [...ALWAYS, ...of]) take(all, messages, name.split('.'))
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}

function take(from: Messages, to: Messages, [step = '', ...rest]: string[]): void {
  if (rest.length === 0) to[step] = from[step]
  else {
    to[step] = { ...(to[step] as Messages | undefined) }
    take(from[step] as Messages, to[step] as Messages, rest)
  }
}
