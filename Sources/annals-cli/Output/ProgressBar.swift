import Synchronization

/// A bar on the terminal that says how many inputs are done.
final class ProgressBar: Sendable {
  private let total: Int
  private let isShown: Bool
  private let done = Mutex(0)

  /// Creates a bar; it shows nothing where standard error is no terminal.
  init(total: Int, quiet: Bool) {
    self.total = total
    isShown = !quiet && total > 1 && StandardStreams.errorIsTerminal
  }

  /// Counts one more input.
  func advance() {
    guard isShown else { return }
    done.withLock { done in
      done += 1
      let width = 30
      let filled = width * done / total
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      StandardStreams.show("\r\(bar) \(done) of \(total)")
    }
  }

  /// Takes the bar away.
  func remove() {
    guard isShown else { return }
    StandardStreams.show("\r\u{1B}[K")
  }
}
