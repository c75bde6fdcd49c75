//! Which certificates of other servers are taken: those of a file, else those of the system.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

/// Returns a client of TLS that trusts the certificates in `ca` (PEM), or else those that the system trusts.
pub fn client(ca: Option<&Path>) -> anyhow::Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let roots = ca.map_or_else(of_the_system, of_file)?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// Reads the certificates of a file; one at least must be there, and none that cannot be used.
pub fn of_file(file: &Path) -> anyhow::Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    let certificates =
        CertificateDer::pem_file_iter(file).with_context(|| format!("{} cannot be read", file.display()))?;
    for certificate in certificates {
        let taken = certificate.map(|certificate| roots.add(certificate));
        taken.with_context(|| format!("{}: not PEM", file.display()))?.with_context(|| file.display().to_string())?;
    }
    if roots.is_empty() {
        bail!("{} holds no certificate", file.display());
    }
    Ok(roots)
}

/// Some certificates of a system may be too old to be used; that none can be used is an error.
fn of_the_system() -> anyhow::Result<RootCertStore> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        let why: Vec<String> = found.errors.iter().map(ToString::to_string).collect();
        bail!("the system trusts no certificate (install ca-certificates, or name a file): {}", why.join("; "));
    }
    Ok(roots)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_a_certificate_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        assert!(of_file(&file).is_err());
        std::fs::write(&file, "no certificate").unwrap();
        assert!(of_file(&file).unwrap_err().to_string().contains("holds no certificate"));
        std::fs::write(&file, rcgen::generate_simple_self_signed(vec![]).unwrap().cert.pem()).unwrap();
        assert_eq!(of_file(&file).unwrap().len(), 1);
        assert!(client(Some(&file)).is_ok());
    }
}
