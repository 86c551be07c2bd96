/** The library inside an HTTP handler: a PDF for those who ask rightly, diagnostics for those who do not. */

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LocaleCode, type OpenedDataset, openDataset, render } from '../src/index.js'
import { readPdf } from './runner/pdf-file.js'
import { root } from './runner/typeset.js'

/** Serves `/<locale>/<document>.pdf`; the dataset is opened once for all requests. */
function serve(dataset: OpenedDataset): RequestListener {
  return async (request, response) => {
    const [, locale, document = ''] = /^\/(de|en)\/([^/]+)\.pdf$/.exec(request.url ?? '') ?? []
    if (locale === undefined) {
      response.writeHead(404).end()
      return
    }
    const { bytes, diagnostics } = await render({
      dataset,
      document,
      locale: locale as LocaleCode,
      format: 'pdf',
    })
    if (bytes) response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes)
    else {
      const body = JSON.stringify(diagnostics)
      response.writeHead(400, { 'content-type': 'application/json' }).end(body)
    }
  }
}

let server: Server
let address: string

beforeAll(async () => {
  server = createServer(serve(openDataset({ data: join(root, 'data') })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
})

it('serves a fact sheet', async () => {
  const response = await fetch(`${address}/en/fact-sheet.pdf`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/pdf')
  const { pages, language } = await readPdf(new Uint8Array(await response.arrayBuffer()))
  expect(pages).toHaveLength(1)
  expect(language).toMatch(/^en/)
})

it('serves several requests at once', async () => {
  const paths = ['/de/fact-sheet.pdf', '/en/fact-sheet.pdf', '/de/fact-sheet.pdf']
  const bodies = await Promise.all(
    paths.map(async (path) => Buffer.from(await (await fetch(address + path)).arrayBuffer())),
  )
  expect(bodies[0]?.equals(bodies[2] ?? Buffer.alloc(0))).toBe(true)
  expect(bodies[0]?.equals(bodies[1] ?? Buffer.alloc(0))).toBe(false)
})

it('answers a wrong document with diagnostics', async () => {
  const response = await fetch(`${address}/en/fact-shet.pdf`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject([
    { code: 'document-unknown', message: 'unknown document `fact-shet`' },
  ])
})
