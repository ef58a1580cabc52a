import type { ReactNode } from 'react'
import { Footer } from './footer'
import { Header } from './header'
import type { PageFrame } from './page-frame'

/**
 * The frame of a page that anyone may read: complete without a line of script. Its children fill the whole width;
 * `wrap` keeps them to the common column.
 */
export function ReadingPage({ children, ...frame }: PageFrame & { children: ReactNode }) {
  return (
    <>
      <Header {...frame} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer {...frame} />
    </>
  )
}
