import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { htmlOfPlainText } from '@/features/news/pasted-blocks'
import { htmlOfPasted } from '@/features/news/pasted-html'

const pasted = (html: string) => htmlOfPasted(parseHTML(`<html><body>${html}</body></html>`).document.body)

describe('From Word', () => {
  test('styles, fonts, office tags and empty paragraphs stay behind', () => {
    expect(
      pasted(`<!--StartFragment--><style>p.MsoNormal{mso-style-parent:""}</style>
        <p class=MsoNormal dir=RTL style='margin:0cm;text-align:right;direction:rtl;unicode-bidi:embed'>
        <b><span lang=AR-SA style='font-size:16.0pt;font-family:"Sakkal Majalla"'>بلاغ</span></b><o:p></o:p></p>
        <p class=MsoNormal dir=RTL><span lang=AR-SA style='font-size:14.0pt'>عقدت الكتابة الإقليمية&nbsp;اجتماعها.<o:p>&nbsp;</o:p></span></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment-->`),
    ).toBe('<p><strong>بلاغ</strong></p><p>عقدت الكتابة الإقليمية اجتماعها.</p>')
  })

  test('its lists, written as paragraphs, are lists again', () => {
    const item = (sign: string, text: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=AR-SA>${text}</span></p>`
    expect(pasted(item('·', 'أول') + item('·', 'ثان'))).toBe(
      '<ul><li><p>أول</p></li><li><p>ثان</p></li></ul>',
    )
    expect(pasted(item('1.', 'أول') + item('2.', 'ثان'))).toBe(
      '<ol><li><p>أول</p></li><li><p>ثان</p></li></ol>',
    )
  })

  test('headings, links and italics come along', () => {
    expect(
      pasted(
        `<h1>عنوان</h1><h4><b>فرعي</b></h4><p>نص <i>مائل</i> و<a href="https://example.org/?utm_source=x">رابط</a></p>`,
      ),
    ).toBe('<h2>عنوان</h2><h3>فرعي</h3><p>نص <em>مائل</em> و<a href="https://example.org/">رابط</a></p>')
  })

  test('a table is one line a row', () => {
    expect(
      pasted(
        `<table><tr><td><p>الجماعة</p></td><td><p>المقاعد</p></td></tr><tr><td>أزمور</td><td>25</td></tr></table>`,
      ),
    ).toBe('<p>الجماعة — المقاعد</p><p>أزمور — 25</p>')
  })
})

describe('From Google Docs', () => {
  test('its wrapper of bold that is not bold changes nothing', () => {
    expect(
      pasted(
        `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl"><span style="font-weight:400">عادي </span><span style="font-weight:700">غليظ</span></p></b>`,
      ),
    ).toBe('<p>عادي <strong>غليظ</strong></p>')
  })
})

describe('From Facebook', () => {
  test('drawn emoji are signs, tracked links lead straight, hidden words stay behind', () => {
    expect(
      pasted(`<div dir="auto" style="text-align:start"><span class="x193iq5w"><img alt="📢" src="https://static.xx.fbcdn.net/a.png"> لقاء تواصلي</span></div>
        <div dir="auto"><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D2&h=AT" role="link">example.org</a><span style="display:none">x</span></div>`),
    ).toBe('<p>📢 لقاء تواصلي</p><p><a href="https://example.org/a">example.org</a></p>')
  })

  test('lines that begin with little pictures are a list', () => {
    expect(pasted('<div>المحاور:</div><div>✅ الهيكلة</div><div>✅ التنظيم</div>')).toBe(
      '<p>المحاور:</p><ul><li><p>الهيكلة</p></li><li><p>التنظيم</p></li></ul>',
    )
    expect(pasted('<div>✅ وحيد</div><div>نص</div>')).toBe('<p>✅ وحيد</p><p>نص</p>')
  })

  test('what plays becomes a link to where it plays, and pictures do not come in by the back door', () => {
    expect(
      pasted(
        '<p>شاهد</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?si=x"></iframe><img src="https://evil.example/pixel.gif" alt="">',
      ),
    ).toBe(
      '<p>شاهد</p><p><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">https://www.youtube.com/watch?v=dQw4w9WgXcQ</a></p>',
    )
  })
})

describe('From WhatsApp', () => {
  test('*bold*, _italic_ and lists are what they mean', () => {
    expect(htmlOfPlainText('*بلاغ*\n\nعقد الفرع _اجتماعه_ يوم 3*4.\n- أولا\n- ثانيا')).toBe(
      '<p><strong>بلاغ</strong></p><p>عقد الفرع <em>اجتماعه</em> يوم 3*4.</p><ul><li><p>أولا</p></li><li><p>ثانيا</p></li></ul>',
    )
  })

  test('the heads of messages stay behind', () => {
    expect(htmlOfPlainText('[10:30, 12/11/2026] سلمى: السلام عليكم\n[10:31, 12/11/2026] يونس: وعليكم')).toBe(
      '<p>السلام عليكم</p><p>وعليكم</p>',
    )
  })

  test('numbered lines are a numbered list, a year is not', () => {
    expect(htmlOfPlainText('1. أول\n2. ثان')).toBe('<ol><li><p>أول</p></li><li><p>ثان</p></li></ol>')
    expect(htmlOfPlainText('٢٠٢٧ سنة انتخابات\n٢٠٢٨ سنة أخرى')).toMatch(/^<p>/)
  })

  test('a line that holds nothing but the sign of a list is none', () => {
    expect(htmlOfPlainText('- أول\n- \n- ثان')).toBe('<ul><li><p>أول</p></li><li><p>ثان</p></li></ul>')
    expect(htmlOfPlainText('- \n- ')).toBe('')
  })
})

describe('From anywhere', () => {
  test.each([
    '<script>alert(1)</script>نص',
    '<p onclick="alert(1)">نص</p>',
    '<a href="javascript:alert(1)">نص</a>',
    '<svg onload=alert(1)><text>x</text></svg>نص',
    '<form action="https://evil.example"><input value="x"></form>نص',
    'نص<img src=x onerror=alert(1)>',
    '<style>@import "//evil.example"</style>نص',
    '<object data="javascript:alert(1)"></object>نص',
  ])('%s leaves words alone', (html) => expect(pasted(html)).toBe('<p>نص</p>'))

  test('turning marks are dropped', () => {
    expect(pasted('<p>أ\u202eب&rlm;ج</p>')).toBe('<p>أبج</p>')
    expect(htmlOfPlainText('أ\u2066ب\u0000ج')).toBe('<p>أبج</p>')
  })

  test('words cannot become tags', () => {
    expect(htmlOfPlainText('<img src=x onerror=alert(1)> & "x"')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;</p>',
    )
    expect(pasted('<p>&lt;script&gt;</p>')).toBe('<p>&lt;script&gt;</p>')
  })

  test('a heading made of cells is not bold twice', () => {
    expect(pasted('<h1><table><tr><td><blockquote><b>كلمة</b></blockquote></td></tr></table></h1>')).toBe(
      '<h2>كلمة</h2>',
    )
  })

  test('whatever is pasted, only tags of ours come out, and pasting that changes nothing', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<b>',
        '</b>',
        '<ul><li>',
        '</li></ul>',
        '<br>',
        '<h1>',
        '</h1>',
        '<o:p>',
      ],
      ...[
        '<table><tr><td>',
        '</td></tr></table>',
        '<a href="https://example.org">',
        '</a>',
        'كلمة',
        ' ',
        '- ',
        '&lt;x',
      ],
      ...[
        '<blockquote>',
        '</blockquote>',
        '<span style="font-weight:700">',
        '</span>',
        '<script>x</script>',
        '*',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const html = pasted(pieces.join(''))
        const tags = html.match(/<\/?[a-z0-9]+/g) ?? []
        for (const tag of tags) expect(tag).toMatch(/^<\/?(p|h2|h3|ul|ol|li|blockquote|strong|em|a)$/)
        expect(pasted(html)).toBe(html)
      }),
      { numRuns: 1000 },
    )
  })
})
