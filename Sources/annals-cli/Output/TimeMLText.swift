import Annals
import LinearModels
import TextModel

/// The only text of an input as TimeML, which no graph is made for.
struct TimeMLText {
  /// The file's text.
  let text: String
  /// What to tell of it: that times stay open for want of a date.
  let note: String?

  /// Annotates a text.
  ///
  /// - Throws: `CommandFailure` where there is not one text.
  init(_ input: LoadedInput) throws(CommandFailure) {
    guard let document = input.documents.first else {
      throw CommandFailure("TimeML is written from a text, not from a graph", status: 64)
    }
    guard input.documents.count == 1 else {
      throw CommandFailure("TimeML holds one text a file; name a folder with -o", status: 64)
    }
    do throws(ModelError) {
      text = try document.timeML()
    } catch {
      throw CommandFailure(error.description)
    }
    let isOpen = document.created == nil && text.contains(#" value="XXXX"#)
    note = isOpen ? Results.note(on: document, Results.undated) : nil
  }
}
