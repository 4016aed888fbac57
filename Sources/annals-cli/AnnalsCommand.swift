@main
struct AnnalsCommand {
  static func main() {}
}
