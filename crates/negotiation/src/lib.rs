//! Who may do what, when, and what follows; the text algebra.
