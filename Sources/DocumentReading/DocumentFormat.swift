/// A form of text that can be read.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case plainText = "text"
  case markdown
  case html
  case timeML = "timeml"

  /// Finds the format by a file's name, and by how the text begins where the name does not tell.
  ///
  /// - Parameters:
  ///   - name: the file's name.
  ///   - bytes: the text.
  public init(named name: String, bytes: [UInt8]) {
    let ending = name.lowercased().split(separator: ".").last ?? ""
    switch ending {
    case "md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "tml", "timeml": self = .timeML
    case "txt", "text":
      self =
        Self.isPage(bytes) ? .html : MarkdownTraces.areIn(bytes) ? .markdown : .plainText
    default: self.init(content: bytes)
    }
  }

  /// Whether a page of the web was saved under a text's name.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = TextBytes.opening(of: bytes).map(\.lowered)
    return head.starts(with: "<!doctype html".utf8) || head.starts(with: "<html".utf8)
  }

  /// Finds the format by how a text begins.
  private init(content bytes: [UInt8]) {
    let head = TextBytes.opening(of: bytes).map(\.lowered)
    if bytes.starts(with: "---\n".utf8) || bytes.starts(with: "---\r".utf8)
      || bytes.starts(with: "# ".utf8)
    {
      self = .markdown
    } else if head.first == UInt8(ascii: "<") {
      if head.contains("<timeml") {
        self = .timeML
      } else if head.contains("<html") || head.contains("<!doctype html")
        || head.contains("<head") || head.contains("<body") || head.contains("<article")
      {
        self = .html
      } else {
        self = .plainText
      }
    } else {
      self = .plainText
    }
  }
}
