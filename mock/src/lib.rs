//! A server that answers as the spec says.
