// Plain JavaScript: the server and the process that renders must agree on it, and that process is not bundled.

/** The widths that pictures are made in, in pixels. */
export const WIDTHS = [320, 640, 960, 1280, 1920]

// WebP ends at 16,383 lines; a strip longer than this is no picture for an article anyway.
const TALLEST = 8192

/**
 * The widths to make of an upright original: the fixed ones below it, then its own up to the widest.
 * A fixed width within a tenth of the last one would cost a file and save nobody anything.
 * @param {number} width pixels
 * @param {number} height pixels
 * @returns {number[]} ascending, never above the original
 */
export const widthsOf = (width, height) => {
  const widest = Math.max(1, Math.min(width, 1920, Math.floor((TALLEST * width) / height)))
  return [...WIDTHS.filter((fixed) => fixed < widest * 0.9), widest]
}
