// The module TimeExpressions.
