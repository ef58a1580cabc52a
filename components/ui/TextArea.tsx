import type { TextareaHTMLAttributes } from 'react'

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ className = '', rows = 5, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea rows={rows} {...rest} className={`input field-sizing-content ${className}`} />
}
