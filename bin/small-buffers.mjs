// Loaded into the server: Node cuts small buffers out of blocks of 64 KB, and a page of 5 KB that is kept would keep
// its whole block.
import { Buffer } from 'node:buffer'

Buffer.poolSize = 8 * 1024
