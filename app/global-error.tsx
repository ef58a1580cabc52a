'use client'
import './globals.css'

const SAID = [
  { lang: 'ar', dir: 'rtl', text: 'وقع خلل من جهتنا. أعد المحاولة بعد لحظات.', again: 'إعادة المحاولة' },
  {
    lang: 'fr',
    dir: 'ltr',
    text: 'La panne vient de notre côté. Réessayez dans un instant.',
    again: 'Réessayer',
  },
  {
    lang: 'en',
    dir: 'ltr',
    text: 'Something failed on our side. Try again in a moment.',
    again: 'Try again',
  },
]

/** The last resort, where not even the page's frame could be made: nobody knows the language any more. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="ar" dir="rtl">
      <body>
        <main className="wrap grid max-w-[34rem] gap-6 py-12">
          {SAID.map(({ lang, dir, text, again }) => (
            <div key={lang} lang={lang} dir={dir} className="card grid justify-items-start gap-3 p-5">
              <p>{text}</p>
              <button type="button" className="btn" onClick={reset}>
                {again}
              </button>
            </div>
          ))}
        </main>
      </body>
    </html>
  )
}
