import type { ReactNode } from 'react'
import type { PageFrame } from './page-frame'
import { PageTitle } from './page-title'
import { ReadingPage } from './reading-page'

type Props = PageFrame & {
  title: string
  /** One or two sentences under the title: what happens here. */
  intro?: ReactNode
  /** A wide door (search results) keeps the reading column; a narrow one is a card in the middle. */
  wide?: boolean
  children: ReactNode
}

/** The frame of a page where a visitor sends something: sign-in, reset, contact, search. */
export function DoorPage({ title, intro, wide = false, children, ...frame }: Props) {
  return (
    <ReadingPage {...frame}>
      <div className={`wrap py-8 ${wide ? 'max-w-[60rem]' : 'max-w-[34rem]'}`}>
        <PageTitle intro={intro}>{title}</PageTitle>
        <div className={wide ? 'mt-6' : 'card mt-6 p-5 min-[40rem]:p-8'}>{children}</div>
      </div>
    </ReadingPage>
  )
}
