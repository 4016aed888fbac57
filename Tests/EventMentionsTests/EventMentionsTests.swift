// Tests of EventMentions.
