// Tests of TimeExpressions.
