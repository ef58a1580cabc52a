// Runs in a page before anything else: when the largest part was painted, how much moved, and how long it did not
// answer after its first words were there.
window.seen = { largest: 0, moved: 0, blocked: 0 }

const each = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })

const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity

each('largest-contentful-paint', ({ startTime }) => {
  window.seen.largest = startTime
})
each('layout-shift', ({ value }) => {
  window.seen.moved += value
})
each('longtask', ({ startTime, duration }) => {
  if (startTime >= firstPaint()) window.seen.blocked += Math.max(0, duration - 50)
})
