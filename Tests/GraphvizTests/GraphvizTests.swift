// Tests of Graphviz.
