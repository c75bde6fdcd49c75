//! Pages, API and mails in six languages.
