import { judge } from '@/features/pictures/picture-file'
import { MOST_BYTES } from './document'

/** Why a file is not taken as a document: a closed set, each of them a message key. */
export type DocumentFault = 'tooLarge' | 'notADocument' | 'damaged'

/** A PDF as it is, or a photographed paper that is to be rendered; judged by the file's own bytes. */
export function judgeDocument(bytes: Uint8Array): { kind: 'pdf' | 'paper' } | { fault: DocumentFault } {
  if (bytes.length > MOST_BYTES) return { fault: 'tooLarge' }
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (/^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 16))) return judgePdf(file)
  const picture = judge(bytes)
  return 'fault' in picture && picture.fault === 'notAPicture' ? { fault: 'notADocument' } : { kind: 'paper' }
}

// Where a PDF ends, readers look within its last kilobyte; something longer behind it is a second file.
function judgePdf(file: Buffer): { kind: 'pdf' } | { fault: DocumentFault } {
  const end = file.lastIndexOf('%%EOF')
  return end >= file.length - 1024 && end > 0 ? { kind: 'pdf' } : { fault: 'damaged' }
}
