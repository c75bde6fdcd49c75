//! PostgreSQL over TLS: to the server whose certificate holds, for the name it has, and to no other.

#[path = "support/postgres.rs"]
mod support;

use std::sync::Arc;

use nemcon_store::{Failure, PostgresUrl, Store};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use support::TestPostgres;

fn trusting(certificate: &str) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(certificate.as_bytes()).expect("a certificate")).expect("is taken");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().expect("builds");
    builder.with_root_certificates(roots).with_no_client_auth()
}

fn self_signed() -> (String, String) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("makes");
    (made.cert.pem(), made.signing_key.serialize_pem())
}

#[tokio::test]
async fn a_connection_is_encrypted_and_only_to_the_server_that_is_trusted() {
    let ((certificate, key), (other, _)) = (self_signed(), self_signed());
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
    let Some(_server) = TestPostgres::start_with_tls(port, &certificate, &key) else { return };
    let url = |host: &str, mode: &str| format!("postgres://nemcon@{host}:{port}/postgres?sslmode={mode}");

    let store = Store::open_postgres_over_tls(&url("localhost", "require"), trusting(&certificate)).await;
    let store = store.expect("trusted");
    let group = store.begin_group("example.org/tls", "tls", "key").await.expect("writes");
    assert_eq!(store.size(group.id).await, Ok(0), "and reads");
    let prefers = Store::open_postgres_over_tls(&url("localhost", "disable"), trusting(&certificate)).await;
    assert!(prefers.is_ok(), "with certificates it is TLS, whatever the address says: the server takes nothing else");

    let stranger = Store::open_postgres_over_tls(&url("localhost", "require"), trusting(&other)).await.err();
    assert!(matches!(&stranger, Some(Failure::Unavailable(why)) if why.contains("certificate")), "{stranger:?}");
    let misnamed = Store::open_postgres_over_tls(&url("127.0.0.1", "require"), trusting(&certificate)).await.err();
    assert!(matches!(&misnamed, Some(Failure::Unavailable(why)) if why.contains("certificate")), "{misnamed:?}");
    let plain = Store::open_postgres(&url("localhost", "disable")).await.err();
    assert!(matches!(plain, Some(Failure::Unavailable(_))), "{plain:?}");
    let blind = Store::open_postgres(&url("localhost", "require")).await.err();
    assert!(matches!(blind, Some(Failure::Unfit(_))), "asked for, and nothing to check by: {blind:?}");
}

#[test]
fn an_address_says_where_it_leads() {
    let read = |url| PostgresUrl::parse(url).map(|read| (read.over_network, read.asks_for_tls));
    assert_eq!(read("host=/run/postgresql user=nemcon"), Ok((false, false)));
    assert_eq!(read("postgres://nemcon@localhost/nemcon"), Ok((false, false)));
    assert_eq!(read("postgres://nemcon@127.0.0.2/nemcon"), Ok((false, false)));
    assert_eq!(read("postgres://nemcon@db.example/nemcon"), Ok((true, false)));
    assert_eq!(read("host=db.example hostaddr=192.0.2.1 sslmode=require user=nemcon"), Ok((true, true)));
    assert!(matches!(read("no address"), Err(Failure::Unfit(_))));
}
