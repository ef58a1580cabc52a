import type { TextareaHTMLAttributes } from 'react'

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ className = '', rows = 5, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea
      rows={rows}
      style={{ minBlockSize: `${rows * 1.6 + 1.1}em` }}
      {...rest}
      className={`input field-sizing-content ${className}`}
    />
  )
}
