//! Receives acts, asks the rules, records, keeps deadlines.
