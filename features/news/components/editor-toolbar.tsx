'use client'
import type { ChainedCommands } from '@tiptap/core'
import { type Editor, useEditorState } from '@tiptap/react'
import {
  Bold,
  Heading2,
  Heading3,
  Image as ImageMark,
  Italic,
  Link as LinkMark,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Paperclip,
  Redo2,
  TextQuote,
  Undo2,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Toolbar } from '@/components/ui/toolbar'
import type { EditorPicture } from '../queries'
import { type EditorPaper, useLibrary } from './library-context'
import { LinkDialog } from './link-dialog'

type Sheet<Chosen> = (props: {
  open: boolean
  onOpenChange: (open: boolean) => void
  onChoose: (chosen: Chosen) => void
}) => ReactNode

/** The sheets in which a picture or a document is chosen or brought. */
export type Insertions = { picture: Sheet<EditorPicture>; paper: Sheet<EditorPaper> }

type Tool = {
  key: string
  icon: LucideIcon
  run: (chain: ChainedCommands) => ChainedCommands
  active?: (editor: Editor) => boolean
  able?: (editor: Editor) => boolean
  mirrored?: boolean
}

const TOOLS: Tool[] = [
  {
    key: 'heading2',
    icon: Heading2,
    run: (chain) => chain.toggleHeading({ level: 2 }),
    active: (editor) => editor.isActive('heading', { level: 2 }),
  },
  {
    key: 'heading3',
    icon: Heading3,
    run: (chain) => chain.toggleHeading({ level: 3 }),
    active: (editor) => editor.isActive('heading', { level: 3 }),
  },
  {
    key: 'bold',
    icon: Bold,
    run: (chain) => chain.toggleBold(),
    active: (editor) => editor.isActive('bold'),
  },
  {
    key: 'italic',
    icon: Italic,
    run: (chain) => chain.toggleItalic(),
    active: (editor) => editor.isActive('italic'),
  },
  {
    key: 'bulletList',
    icon: List,
    mirrored: true,
    run: (chain) => chain.toggleBulletList(),
    active: (editor) => editor.isActive('bulletList'),
  },
  {
    key: 'orderedList',
    icon: ListOrdered,
    run: (chain) => chain.toggleOrderedList(),
    active: (editor) => editor.isActive('orderedList'),
  },
  {
    key: 'quote',
    icon: TextQuote,
    mirrored: true,
    run: (chain) => chain.toggleBlockquote(),
    active: (editor) => editor.isActive('blockquote'),
  },
  { key: 'rule', icon: Minus, run: (chain) => chain.setHorizontalRule() },
]

const HISTORY: Tool[] = [
  {
    key: 'undo',
    icon: Undo2,
    mirrored: true,
    run: (chain) => chain.undo(),
    able: (editor) => editor.can().undo(),
  },
  {
    key: 'redo',
    icon: Redo2,
    mirrored: true,
    run: (chain) => chain.redo(),
    able: (editor) => editor.can().redo(),
  },
]

type Open = 'link' | 'picture' | 'paper' | null

/** What can be done to the text: by touch, by mouse, and with the arrow keys once the focus is here. */
export function EditorToolbar({ editor, insertions }: { editor: Editor | null; insertions: Insertions }) {
  const t = useTranslations('news.write.tools')
  const { add } = useLibrary()
  const [open, setOpen] = useState<Open>(null)
  const sheet = (name: Open) => ({
    open: open === name,
    onOpenChange: (next: boolean) => setOpen(next ? name : null),
  })
  const insert = (type: string, attrs: Record<string, string>) =>
    editor
      ?.chain()
      .focus()
      .insertContent([{ type, attrs }, { type: 'paragraph' }])
      .run()
  return (
    <>
      <Toolbar label={t('label')} className="writing-tools">
        {TOOLS.map((tool) => (
          <ToolButton key={tool.key} tool={tool} editor={editor} />
        ))}
        <Opener icon={LinkMark} label={t('link')} onClick={() => setOpen('link')} />
        <Opener icon={ImageMark} label={t('picture')} onClick={() => setOpen('picture')} />
        <Opener icon={Paperclip} label={t('paper')} onClick={() => setOpen('paper')} />
        {HISTORY.map((tool) => (
          <ToolButton key={tool.key} tool={tool} editor={editor} />
        ))}
      </Toolbar>
      <LinkDialog editor={editor} {...sheet('link')} />
      {insertions.picture({
        ...sheet('picture'),
        onChoose: (picture) => {
          add({ picture })
          insert('picture', { pictureId: picture.id, caption: '' })
        },
      })}
      {insertions.paper({
        ...sheet('paper'),
        onChoose: (paper) => {
          add({ paper })
          insert('paper', { documentId: paper.id })
        },
      })}
    </>
  )
}

function ToolButton({ tool, editor }: { tool: Tool; editor: Editor | null }) {
  const t = useTranslations('news.write.tools')
  const { icon: Icon, key, active, able, run, mirrored } = tool
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      pressed: Boolean(now && active?.(now)),
      able: Boolean(now && (!able || able(now))),
    }),
  })
  return (
    <button
      type="button"
      aria-label={t(key)}
      title={t(key)}
      aria-pressed={active ? (state?.pressed ?? false) : undefined}
      aria-disabled={!state?.able}
      className="writing-tool"
      onClick={() => editor && state?.able && run(editor.chain().focus()).run()}
    >
      <Icon aria-hidden size={20} className={mirrored ? 'rtl:-scale-x-100' : ''} />
    </button>
  )
}

function Opener({ icon: Icon, label, onClick }: { icon: LucideIcon; label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      className="writing-tool"
      onClick={onClick}
    >
      <Icon aria-hidden size={20} />
    </button>
  )
}
