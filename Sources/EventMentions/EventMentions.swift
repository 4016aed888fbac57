// The module EventMentions.
