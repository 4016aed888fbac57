// The module Segmentation.
