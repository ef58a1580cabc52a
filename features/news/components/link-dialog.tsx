'use client'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import { safeLink } from '../link'

type Props = { editor: Editor | null; open: boolean; onOpenChange: (open: boolean) => void }

/** Makes the marked words a link, or changes or takes away the one under the cursor. */
export function LinkDialog({ editor, open, onOpenChange }: Props) {
  const t = useTranslations('news.write.link')
  return (
    <Dialog title={t('title')} open={open} onOpenChange={onOpenChange}>
      {editor && <LinkForm editor={editor} close={() => onOpenChange(false)} />}
    </Dialog>
  )
}

function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const t = useTranslations('news.write.link')
  const [wrong, setWrong] = useState(false)
  const present = String(editor.getAttributes('link').href ?? '')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const href = safeLink(String(new FormData(event.currentTarget).get('href')))
    setWrong(!href)
    if (!href) return
    setLink(editor, href)
    close()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    close()
  }
  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <Field name="href" label={t('address')} hint={t('hint')} error={wrong && t('wrong')} required>
        {(control) => <TextInput {...control} type="url" inputMode="url" defaultValue={present} />}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t('apply')}</Button>
        {present && (
          <Button variant="quiet" onClick={remove}>
            {t('remove')}
          </Button>
        )}
      </div>
    </form>
  )
}

// Where no words are marked and no link stands, the address itself becomes the words.
function setLink(editor: Editor, href: string) {
  const chain = editor.chain().focus()
  const bare = editor.state.selection.empty && !editor.isActive('link')
  if (bare)
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.extendMarkRange('link').setLink({ href }).run()
}
