'use client'
import type { ReactNode } from 'react'
import { DocumentChooser } from '@/features/documents/components/document-chooser'
import { ArticleEditor } from '@/features/news/components/article-editor'
import { DescriptionPanel } from '@/features/news/components/description-panel'
import { DraftProvider } from '@/features/news/components/draft-context'
import type { Insertions } from '@/features/news/components/editor-toolbar'
import { LibraryProvider } from '@/features/news/components/library-context'
import { PublicationPanel } from '@/features/news/components/publication-panel'
import type { Writing } from '@/features/news/editing'
import { PictureChooser } from '@/features/pictures/components/picture-chooser'
import type { Locale } from '@/i18n/locales'

type Props = {
  writing: Writing
  language: Locale
  memberId: string
  base: string
  publishes: boolean
  /** The body as readers see it. */
  shown: ReactNode
  /** What else stands beside the text. */
  children: ReactNode
}

const insertionsFor = (bodyId: string): Insertions => ({
  picture: (sheet) => <PictureChooser bodyId={bodyId} {...sheet} />,
  paper: (sheet) => <DocumentChooser bodyId={bodyId} {...sheet} />,
})

/** Where one writes: the text, and beside it what becomes of it. Puts together what several features bring. */
export function WritingDesk({ writing, language, memberId, base, publishes, shown, children }: Props) {
  const { article, text, pictures, papers, choices } = writing
  const standing = article.standings.find(({ locale }) => locale === language)
  const insertions = insertionsFor(article.bodyId)
  const cover = pictures.find(({ id }) => id === article.coverId) ?? null
  if (!standing) return null
  return (
    <DraftProvider articleId={article.id} language={language} memberId={memberId} text={text}>
      <LibraryProvider pictures={pictures} papers={papers}>
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 min-[72rem]:grid-cols-[minmax(0,1fr)_21rem]">
          <ArticleEditor base={base} publicSlug={standing.publicSlug} insertions={insertions}>
            {shown}
          </ArticleEditor>
          <aside className="grid gap-5">
            <PublicationPanel
              standing={standing}
              publishes={publishes}
              fourEyes={article.fourEyes}
              wroteLast={text.savedByMe}
            />
            <DescriptionPanel
              article={article}
              choices={choices}
              cover={cover}
              chooser={insertions.picture}
            />
            {children}
          </aside>
        </div>
      </LibraryProvider>
    </DraftProvider>
  )
}
