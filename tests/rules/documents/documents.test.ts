import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disposition, MOST_BYTES, titleFrom } from '@/features/documents/document'
import { judgeDocument } from '@/features/documents/document-file'
import { newDocument } from '@/features/documents/input'
import * as files from '../pictures/hostile-files'

test('a PDF is taken as it is, a photographed paper to be rendered', async () => {
  expect(judgeDocument(files.pdf())).toEqual({ kind: 'pdf' })
  expect(judgeDocument(await files.jpeg(64, 64))).toEqual({ kind: 'paper' })
})

test.each([
  ['a page called minutes.pdf', 'notADocument', files.html()],
  ['an SVG', 'notADocument', files.svg()],
  ['an archive', 'notADocument', Buffer.from('PK\x03\x04')],
  ['a page before a PDF', 'notADocument', Buffer.concat([files.html(), files.pdf()])],
  ['a PDF cut short', 'damaged', files.pdf().subarray(0, 30)],
  [
    'a PDF with an archive behind it',
    'damaged',
    Buffer.concat([files.pdf(), Buffer.from('PK\x03\x04'), Buffer.alloc(4000)]),
  ],
  ['more than twenty megabytes', 'tooLarge', Buffer.alloc(MOST_BYTES + 1)],
  ['nothing', 'notADocument', Buffer.alloc(0)],
] as const)('%s is refused as %s', (_what, fault, file) => {
  expect(judgeDocument(file)).toEqual({ fault })
})

test('a download is called by its title, in Arabic too, whatever stands in it', () => {
  expect(disposition('محضر الجمع العام', 'application/pdf')).toBe(
    `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent('محضر الجمع العام')}.pdf`,
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const header = disposition(title, 'image/jpeg')
      expect(header).toMatch(/^attachment; filename="document\.jpg"; filename\*=UTF-8''[A-Za-z0-9%._!~-]+$/)
      expect(new Headers({ 'Content-Disposition': header }).get('Content-Disposition')).toBe(header)
    }),
  )
})

test('a title comes from the file’s name where nobody gave one, and never turns the reading direction', () => {
  expect(titleFrom('محضر_الجمع_العام.PDF')).toBe('محضر الجمع العام')
  const bodyId = crypto.randomUUID()
  expect(newDocument.parse({ bodyId, title: 'a\u202Egpj.exe\u0000' }).title).toBe('a gpj.exe')
  expect(newDocument.safeParse({ bodyId: '../..', title: 'x' }).success).toBe(false)
})
