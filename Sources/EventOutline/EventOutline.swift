// The module EventOutline.
