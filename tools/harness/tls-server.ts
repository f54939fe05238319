/** One server on this machine that plays every host of a visit: http and https on the same port, one certificate for all names, every request logged. */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { generate } from 'selfsigned';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** One request as it arrived; `host` without port, `path` with the query. */
export interface Asked {
  readonly secure: boolean;
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: http.IncomingHttpHeaders;
}

export type Answerer = (host: string, path: string, method: string, asked: Asked) => Answer | Promise<Answer>;

export interface TlsServer {
  readonly port: number;
  /** Every request so far, oldest first. */
  readonly log: Asked[];
  close(): Promise<void>;
}

/** First byte of a TLS record that holds a handshake. */
const TLS_HANDSHAKE = 22;

let certificate: Promise<{ key: string; cert: string }> | undefined;

function makeCertificate(): Promise<{ key: string; cert: string }> {
  certificate ??= generate([{ name: 'commonName', value: 'caveat.test' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*' }] }],
  }).then(({ private: key, cert }) => ({ key, cert }));
  return certificate;
}

/** Answers a WebSocket request and whatever else `answer` cannot serve, without a stack trace for the page. */
async function respond(request: http.IncomingMessage, response: http.ServerResponse, secure: boolean, log: Asked[], answer: Answerer) {
  const asked: Asked = {
    secure,
    host: (request.headers.host ?? '').replace(/:\d{1,5}$/, '').toLowerCase(),
    path: request.url ?? '/',
    method: request.method ?? 'GET',
    headers: request.headers,
  };
  log.push(asked);
  request.resume();
  const { status, headers, body } = await answer(asked.host, asked.path, asked.method, asked);
  response.writeHead(status, headers);
  response.end(asked.method === 'HEAD' ? undefined : body);
}

/**
 * Listens on a free port of 127.0.0.1.
 * @param answer what to say for a host and path; a throw becomes a 500
 */
export async function startServer(answer: Answerer): Promise<TlsServer> {
  const log: Asked[] = [];
  const listen = (secure: boolean) => (request: http.IncomingMessage, response: http.ServerResponse) => {
    respond(request, response, secure, log, answer).catch((error: unknown) => {
      console.error(`The local server failed at ${request.url ?? '?'}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const secure = https.createServer(await makeCertificate(), listen(true));
  const plain = http.createServer(listen(false));
  const sockets = new Set<net.Socket>();
  const front = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Browsers drop connections at will; that is no event here.
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((done, fail) => {
    front.once('error', fail);
    front.listen(0, '127.0.0.1', done);
  });
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('The local server got no port.');
  return {
    port: address.port,
    log,
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        front.close(() => {
          done();
        });
      }),
  };
}
