// The module DOT.
