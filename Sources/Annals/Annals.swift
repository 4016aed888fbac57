// The module Annals.
