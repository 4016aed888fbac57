// The module Graphviz.
