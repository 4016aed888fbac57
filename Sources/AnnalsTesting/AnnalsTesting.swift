// The module AnnalsTesting.
