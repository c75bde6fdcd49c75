//! Hears of appends by other nodes.

use std::future::poll_fn;
use std::time::Duration;

use tokio::sync::broadcast;
use tokio_postgres::{AsyncMessage, Config};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::GroupId;

/// Listens for ever, with a new connection when one breaks. What happens in between is not heard: followers also look by themselves.
pub(super) async fn follow(config: Config, tls: MakeRustlsConnect, appends: broadcast::Sender<GroupId>) {
    loop {
        if let Err(e) = listen(&config, &tls, &appends).await {
            tracing::warn!(error = %e, "the connection that hears of appends broke");
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

async fn listen(
    config: &Config,
    tls: &MakeRustlsConnect,
    appends: &broadcast::Sender<GroupId>,
) -> Result<(), tokio_postgres::Error> {
    let (client, mut connection) = config.connect(tls.clone()).await?;
    let asked = async {
        client.batch_execute("LISTEN nemcon").await?;
        // The client must outlive the loop below, or the connection closes.
        std::future::pending::<Result<(), tokio_postgres::Error>>().await
    };
    let heard = async {
        while let Some(message) = poll_fn(|cx| connection.poll_message(cx)).await {
            if let AsyncMessage::Notification(note) = message?
                && let Ok(group) = note.payload().parse()
            {
                // An error only says that nobody listens.
                let _ = appends.send(GroupId(group));
            }
        }
        Ok(())
    };
    tokio::select! {
        ended = asked => ended,
        ended = heard => ended,
    }
}
