// The module EventArguments.
