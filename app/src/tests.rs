//! The app, tried from outside.
