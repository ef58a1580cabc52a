'use client'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import type { EditorPicture } from '../queries'

export type EditorPaper = { id: string; title: string }

type Library = {
  picture: (id: string) => EditorPicture | undefined
  paper: (id: string) => EditorPaper | undefined
  add: (file: { picture: EditorPicture } | { paper: EditorPaper }) => void
}

const Context = createContext<Library | null>(null)

/** What the pictures and documents inside the text are, by their ids. */
export function useLibrary(): Library {
  const library = use(Context)
  if (!library) throw new Error('there is no library here')
  return library
}

type Props = { pictures: EditorPicture[]; papers: EditorPaper[]; children: ReactNode }

const merged = <T extends { id: string }>(known: T[], added: T[]) =>
  new Map([...known, ...added].map((file) => [file.id, file]))

/** Knows the files that the text shows already, and those that are being put in. */
export function LibraryProvider({ pictures, papers, children }: Props) {
  const [morePictures, setMorePictures] = useState<EditorPicture[]>([])
  const [morePapers, setMorePapers] = useState<EditorPaper[]>([])
  const library = useMemo<Library>(() => {
    const [pictureById, paperById] = [merged(pictures, morePictures), merged(papers, morePapers)]
    return {
      picture: (id) => pictureById.get(id),
      paper: (id) => paperById.get(id),
      add: (file) =>
        'picture' in file
          ? setMorePictures((before) => [...before, file.picture])
          : setMorePapers((before) => [...before, file.paper]),
    }
  }, [pictures, papers, morePictures, morePapers])
  return <Context value={library}>{children}</Context>
}
