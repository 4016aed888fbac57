#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A process that was run to its end.
struct ChildProcess {
  /// From spawning to the end.
  let milliseconds: Double
  /// The most memory it held at once.
  let peakKilobytes: Int

  /// Runs a command, its output thrown away; nothing where it cannot be run or fails.
  static func run(_ command: [String]) -> ChildProcess? {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let clock = ContinuousClock()
    let start = clock.now
    var child: pid_t = 0
    guard let name = command.first,
      posix_spawnp(&child, name, &actions, nil, &arguments, environ) == 0
    else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
    let milliseconds = start.duration(to: clock.now) / .milliseconds(1)
    return ChildProcess(milliseconds: milliseconds, peakKilobytes: Int(usage.ru_maxrss))
  }
}
