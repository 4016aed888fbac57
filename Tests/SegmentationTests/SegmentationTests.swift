// Tests of Segmentation.
