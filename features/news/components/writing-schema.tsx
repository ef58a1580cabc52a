'use client'
import { type AnyExtension, Extension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import { useLocale, useTranslations } from 'next-intl'
import { Picture as PictureElement } from '@/components/ui/picture'
import { altIn, pictureSources } from '@/features/pictures/picture'
import type { Locale } from '@/i18n/locales'
import { documentSchema, Paper, Picture } from '../document-schema'
import { useLibrary } from './library-context'

/** The schema of all texts, with what pictures and documents look like while one writes. */
export const writingSchema = (placeholder: string): AnyExtension[] => [
  ...documentSchema.filter(({ name }) => name !== 'picture' && name !== 'paper'),
  Picture.extend({ addNodeView: () => ReactNodeViewRenderer(WrittenPicture) }),
  Paper.extend({ addNodeView: () => ReactNodeViewRenderer(WrittenPaper) }),
  Placeholder.configure({ placeholder }),
  OwnDirection,
]

// A line reads as its own words do; the list around it follows the language of the text, marks on its side.
const OwnDirection = Extension.create({
  name: 'ownDirection',
  addGlobalAttributes: () => [
    { types: ['paragraph', 'heading'], attributes: { dir: { default: 'auto', parseHTML: () => 'auto' } } },
  ],
})

function WrittenPicture({ node, updateAttributes, deleteNode, selected }: ReactNodeViewProps) {
  const t = useTranslations('news.write.picture')
  const locale = useLocale() as Locale
  const picture = useLibrary().picture(String(node.attrs.pictureId))
  const alt = picture ? altIn(picture, locale) : ''
  return (
    <NodeViewWrapper as="figure" data-drag-handle="" className={selected ? 'outline-3 outline-sea' : ''}>
      {picture ? (
        <PictureElement picture={{ ...pictureSources(picture), alt }} sizes="(width < 60rem) 90vw, 42rem" />
      ) : (
        <p className="rounded-md bg-clay-soft p-4">{t('gone')}</p>
      )}
      <figcaption className="grid gap-2" contentEditable={false}>
        {picture && !alt && <span className="text-clay">{t('noWords')}</span>}
        <input
          className="input"
          dir="auto"
          maxLength={300}
          aria-label={t('caption')}
          placeholder={t('caption')}
          value={String(node.attrs.caption ?? '')}
          onChange={({ target }) => updateAttributes({ caption: target.value })}
        />
        <button type="button" className="btn btn-quiet justify-self-start" onClick={deleteNode}>
          {t('remove')}
        </button>
      </figcaption>
    </NodeViewWrapper>
  )
}

function WrittenPaper({ node, deleteNode, selected }: ReactNodeViewProps) {
  const t = useTranslations('news.write.paper')
  const paper = useLibrary().paper(String(node.attrs.documentId))
  return (
    <NodeViewWrapper className={`document justify-between ${selected ? 'outline-3 outline-sea' : ''}`}>
      <bdi>{paper?.title ?? t('gone')}</bdi>
      <button type="button" className="btn btn-quiet" contentEditable={false} onClick={deleteNode}>
        {t('remove')}
      </button>
    </NodeViewWrapper>
  )
}
