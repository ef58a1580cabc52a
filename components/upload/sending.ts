/** An upload's answer: what came of it, or the reason why nothing did, a message key. */
export type Sent = { done: unknown } | { refused: string }

/**
 * Posts one file's form and tells how far it has come, from 0 to 1; fetch cannot tell that of what it sends.
 * Never fails: a connection that breaks is a refusal `offline`, an answer that is none of ours `failed`.
 */
export const send = (address: string, form: FormData, onProgress: (share: number) => void): Promise<Sent> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request))
    request.onerror = () => resolve({ refused: 'offline' })
    request.ontimeout = () => resolve({ refused: 'offline' })
    request.timeout = 10 * 60_000 // ten megabytes on a village's connection
    request.send(form)
  })

function readAnswer({ status, responseText }: XMLHttpRequest): Sent {
  try {
    const answer: unknown = JSON.parse(responseText)
    if (isSent(answer)) return answer
  } catch {
    // A proxy in front answers in HTML.
  }
  return { refused: status === 413 ? 'tooLarge' : 'failed' }
}

const isSent = (answer: unknown): answer is Sent =>
  typeof answer === 'object' &&
  answer !== null &&
  ('done' in answer || ('refused' in answer && typeof answer.refused === 'string'))
