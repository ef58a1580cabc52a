'use client'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Doc } from '@/db/schema/news'
import { directionOf } from '@/i18n/locales'
import { cleanDoc } from '../clean'
import { useDraft, useKept } from './draft-context'
import { EditorToolbar, type Insertions } from './editor-toolbar'
import { cleanClipboard } from './paste'
import { writingSchema } from './writing-schema'

type Props = {
  insertions: Insertions
  /** The text as it stands, for the moment before the editor runs, and for whoever has no script. */
  children: ReactNode
}

/** The body of the text: what is seen is what will be published, and nothing else can be written. */
export function TextEditor({ insertions, children }: Props) {
  const editor = useDraftEditor()
  return (
    <div className="card">
      {editor && <EditorToolbar editor={editor} insertions={insertions} />}
      <div className="px-4 py-4 min-[40rem]:px-6">
        {editor ? <EditorContent editor={editor} /> : children}
      </div>
    </div>
  )
}

function useDraftEditor(): Editor | null {
  const t = useTranslations('news.write')
  const { keeper, language } = useDraft()
  const replaced = useKept('replaced')
  const [label, placeholder] = [t('body'), t('bodyPlaceholder')]
  const extensions = useMemo(() => writingSchema(placeholder), [placeholder])
  const editor = useEditor(
    {
      extensions,
      content: begun(keeper.current().words.body),
      immediatelyRender: false,
      editorProps: { ...cleanClipboard, attributes: attributesOf(label, language) },
      onUpdate: ({ editor: writing }) => keeper.write({ body: written(writing) }),
    },
    [language],
  )
  const shown = useRef(replaced)
  useEffect(() => {
    if (!editor || shown.current === replaced) return
    shown.current = replaced
    editor.commands.setContent(begun(keeper.current().words.body), { emitUpdate: false })
  }, [editor, keeper, replaced])
  return editor
}

const attributesOf = (label: string, language: 'ar' | 'fr' | 'en') => ({
  class: 'prose writing',
  lang: language,
  dir: directionOf(language),
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
})

// A text not begun has no line yet: one must stand there to write on, and to say so.
const begun = (body: Doc): Doc =>
  body.content?.length ? body : { type: 'doc', content: [{ type: 'paragraph' }] }

// As the portal will keep it; what goes past all bounds is left to the portal to refuse.
const written = (editor: Editor): Doc => cleanDoc(editor.getJSON()) ?? (editor.getJSON() as Doc)
