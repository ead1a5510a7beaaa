/** What a host page that frames us has written into our address, so that we can answer in its own dialect. */
export interface HostParams {
  /** Name pym gave to its child; null if pym is not there. */
  readonly childId: string | null;
  /** Secret of a WordPress post; null if there is none. */
  readonly secret: string | null;
  /** The whole address, by which some hosts find the frame. */
  readonly src: string;
}

const PYM_NAME = /^[\w.:-]{1,200}$/u;
const SECRET = /^[a-z0-9]{1,64}$/iu;

/** Reads the address a host framed; what doesn't look like a name or a secret is left out, not repeated to anybody. */
export function readHostParams(address: string): HostParams {
  const url = new URL(address);
  const childId = url.searchParams.get('childId') ?? '';
  const secret = new URLSearchParams(url.hash.replace(/^#\??/u, '')).get('secret') ?? '';
  return {
    childId: PYM_NAME.test(childId) && !childId.includes('xPYMx') ? childId : null,
    secret: SECRET.test(secret) ? secret : null,
    src: address,
  };
}
