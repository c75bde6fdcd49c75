// A virtual authenticator in a page of Chromium: it makes and keeps passkeys, and its user is always verified.
export class Authenticator {
  static async in(page) {
    const device = new Authenticator();
    device.cdp = await page.context().newCDPSession(page);
    await device.cdp.send('WebAuthn.enable');
    return device.renewed();
  }

  // Puts another device in place of this one.
  async renewed() {
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    };
    if (this.id) await this.cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: this.id });
    const { authenticatorId } = await this.cdp.send('WebAuthn.addVirtualAuthenticator', { options });
    this.id = authenticatorId;
    return this;
  }

  async keys() {
    return (await this.cdp.send('WebAuthn.getCredentials', { authenticatorId: this.id })).credentials;
  }

  async add(credential) {
    await this.cdp.send('WebAuthn.addCredential', { authenticatorId: this.id, credential });
  }

  async clear() {
    await this.cdp.send('WebAuthn.clearCredentials', { authenticatorId: this.id });
  }
}
