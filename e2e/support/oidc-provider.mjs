// A real OpenID provider in a process of its own: npm's oidc-provider. It asks nobody for a
// password: whoever `/control` named last is signed in. Its first line says where it is.
//
//   node oidc-provider.mjs [port]
//
// POST /control takes JSON, and does what stands in it:
//   back          where it sends people back to, and with `signOut` where it tells of a logout
//   account       { sub, name, email, groups, amr }: whoever signs in next
//   gone          the sub of an account that is there no more: its grants end
//   forge         what an ID token says instead, such as { iss, aud, nonce, exp }; null: nothing
//   rotate        other keys; with `keepSigning` tokens are signed with the old one all the same
//   logoutToken   answers with a logout token of these claims
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { SignJWT, decodeJwt, decodeProtectedHeader, importJWK } from 'jose';
import { Provider } from 'oidc-provider';

const CLIENT = 'heard';
const SECRET = 'a secret that only the two of them know';

const accounts = new Map();
const grants = new Map();
let current;
let forge = null;
let back = 'http://localhost:3000/staff/sign-in/with/council/back';
let signOut;
let signing;
let jwks;
let provider;

function rotate(keepSigning = false) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' };
  jwks = { keys: [jwk] };
  if (!keepSigning || !signing) signing = jwk;
}

function issuer() {
  return `http://localhost:${server.address().port}`;
}

async function sign(header, claims) {
  const { kid } = signing;
  return new SignJWT(claims).setProtectedHeader({ ...header, alg: 'RS256', kid }).sign(await importJWK(signing, 'RS256'));
}

// What is kept between two providers that were made one after the other.
const kept = new Map();
class Kept {
  constructor(model) {
    this.model = model;
  }
  key(id) {
    return `${this.model}:${id}`;
  }
  async upsert(id, payload) {
    kept.set(this.key(id), payload);
  }
  async find(id) {
    return kept.get(this.key(id));
  }
  async findByUid(uid) {
    return [...kept.entries()].find(([key, value]) => key.startsWith(`${this.model}:`) && value.uid === uid)?.[1];
  }
  async findByUserCode() {}
  async consume(id) {
    const found = kept.get(this.key(id));
    if (found) found.consumed = Math.floor(Date.now() / 1000);
  }
  async destroy(id) {
    kept.delete(this.key(id));
  }
  async revokeByGrantId(grantId) {
    for (const [key, value] of kept) if (value.grantId === grantId) kept.delete(key);
  }
}

function logoutSource(ctx, form) {
  const button = '<button type="submit" form="op.logoutForm" value="yes" name="logout">Yes, sign me out</button>';
  ctx.body = `<!doctype html><title>Sign out</title><main>${form}${button}</main>`;
}

function postLogoutSuccessSource(ctx) {
  ctx.body = '<!doctype html><title>Signed out</title><main>You are signed out.</main>';
}

function make() {
  const client = {
    client_id: CLIENT,
    client_secret: SECRET,
    redirect_uris: [back],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    post_logout_redirect_uris: [new URL('/staff/sign-in', back).href],
    ...(signOut && { backchannel_logout_uri: signOut }),
  };
  provider = new Provider(issuer(), {
    adapter: Kept,
    clients: [client],
    jwks,
    pkce: { required: () => true },
    rotateRefreshToken: true,
    // What it knows of a person stands in the ID token, as most councils' providers have it.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      // Its own page asks another host for a font.
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    // By itself it tells nobody on this machine of a logout.
    fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ['only for tests'] },
    findAccount: (_, id) => {
      const account = accounts.get(id);
      return account && { accountId: id, claims: () => account };
    },
    renderError: (ctx, out) => {
      ctx.type = 'text';
      ctx.body = JSON.stringify(out);
    },
  });
  provider.on('server_error', (_, error) => console.error(error));
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path !== '/token' || !ctx.body?.id_token) return;
    const token = ctx.body.id_token;
    const changed = forge || decodeProtectedHeader(token).kid !== signing.kid;
    if (changed) ctx.body.id_token = await sign({}, { ...decodeJwt(token), ...forge });
  });
}

async function interact(req, res) {
  const details = await provider.interactionDetails(req, res);
  if (!current) return provider.interactionFinished(req, res, { error: 'access_denied' });
  if (details.prompt.name === 'login') {
    const { sub, amr } = accounts.get(current);
    return provider.interactionFinished(req, res, { login: { accountId: sub, amr } });
  }
  const grant = new provider.Grant({ accountId: details.session.accountId, clientId: CLIENT });
  grant.addOIDCScope(details.params.scope);
  const grantId = await grant.save();
  grants.set(details.session.accountId, [...(grants.get(details.session.accountId) ?? []), grantId]);
  return provider.interactionFinished(req, res, { consent: { grantId } });
}

async function control(req, res) {
  let text = '';
  for await (const part of req) text += part;
  const said = JSON.parse(text);
  if (said.account) {
    current = said.account.sub;
    accounts.set(current, said.account);
  }
  if (said.account === null) current = undefined;
  if (said.gone) {
    accounts.delete(said.gone);
    for (const grantId of grants.get(said.gone) ?? []) {
      await new Kept('Grant').destroy(grantId);
      for (const [key, value] of kept) if (value.grantId === grantId) kept.delete(key);
    }
  }
  if ('forge' in said) forge = said.forge;
  if ('back' in said) ({ back, signOut } = said);
  if (said.rotate) rotate(said.keepSigning);
  if (said.rotate || 'back' in said) make();
  let answer = {};
  if (said.logoutToken) {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: issuer(), aud: CLIENT, iat: now, exp: now + 120, jti: randomUUID() };
    answer = { token: await sign({ typ: 'logout+jwt' }, { ...usual, ...said.logoutToken }) };
  }
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify(answer));
}

const server = createServer((req, res) => {
  const path = new URL(req.url, issuer()).pathname;
  const done = (error) => {
    console.error(error);
    res.statusCode = 500;
    res.end(String(error));
  };
  if (path === '/control') return void control(req, res).catch(done);
  if (path.startsWith('/interaction/')) return void interact(req, res).catch(done);
  provider.callback()(req, res);
});

server.listen(Number(process.argv[2] ?? 0), 'localhost', () => {
  rotate();
  make();
  console.log(JSON.stringify({ port: server.address().port, issuer: issuer(), client: CLIENT, secret: SECRET }));
});
// Whoever started it went away.
process.stdin.on('end', () => process.exit(0)).resume();
