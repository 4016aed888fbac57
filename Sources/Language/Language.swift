// The module Language.
