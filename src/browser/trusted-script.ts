/** The one place where an address becomes that of a script: the policy in every page lets none be set otherwise (Trusted Types). */

/** What browsers with Trusted Types have, and the types of the platform do not yet know. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const rules = {
  createScriptURL(address: string): string {
    const { protocol, host, href } = new URL(address, document.baseURI);
    if (protocol !== location.protocol || host !== location.host) throw new TypeError(`foreign script: ${address}`);
    return href;
  },
};

let policy: typeof rules | undefined;

/** The address as one that scripts and workers may be loaded from. Throws if it is not of this site. */
export function trustScript(address: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('chronicle', rules) ?? rules;
  return policy.createScriptURL(address);
}
