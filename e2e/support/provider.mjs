// An OpenID Connect provider, the real one of npm, in this process: whoever types a name at its own page is that person.
import { createServer } from 'node:http';

import Provider from 'oidc-provider';

// `redirect` is where it leads back to.
export async function provider(redirect, { client = 'nemcon', secret = 'between the two' } = {}) {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://localhost:${server.address().port}`;
  const oidc = new Provider(issuer, {
    clients: [{ client_id: client, client_secret: secret, redirect_uris: [redirect] }],
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    cookies: { keys: ['for this test alone'] },
  });
  const asked = [];
  oidc.on('authorization.accepted', ({ oidc: { params } }) => asked.push({ ...params }));
  server.on('request', oidc.callback());
  const stop = () => new Promise((stopped) => server.close(stopped).closeAllConnections());
  return { issuer, client, secret, asked, stop };
}
