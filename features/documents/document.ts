export const STORED_AS = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const
export type DocumentType = keyof typeof STORED_AS

/** No uploaded file larger than this: 20 MB. */
export const MOST_BYTES = 20 * 1024 * 1024

/** What one body may keep in documents, in bytes: 2 GB. */
export const QUOTA = 2 * 1024 ** 3

/** A document's name in the store. */
export const storedName = (name: string, type: DocumentType) => `${name}.${STORED_AS[type]}`

/** The public address of a document: always a download. */
export const documentPath = (name: string) => `/documents/${name}`

/** The title that a file's own name suggests: without its ending, its underscores and its letter-case shouting. */
export const titleFrom = (fileName: string): string =>
  fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200)

/** The header that makes a browser keep a document under its title, in whatever script that is. */
export function disposition(title: string, type: DocumentType): string {
  const ending = STORED_AS[type]
  const safe = title.replace(/[\p{C}/\\:*?"<>|]/gu, ' ').trim() || 'document'
  const encoded = encodeURIComponent(`${safe}.${ending}`).replace(/['()*]/g, percent)
  return `attachment; filename="document.${ending}"; filename*=UTF-8''${encoded}`
}

const percent = (mark: string) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
