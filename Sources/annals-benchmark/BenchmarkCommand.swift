@main
struct BenchmarkCommand {
  static func main() {}
}
