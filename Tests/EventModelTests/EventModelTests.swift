// Tests of EventModel.
