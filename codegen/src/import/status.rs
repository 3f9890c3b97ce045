//! How far a spec covers its service, and where its facts come from.
