import FuzzTargets
import Glibc

#if LIBFUZZER
  private import CFuzzer
#endif

/// Tries a reader on bytes that nobody would write: `fuzzer TARGET …`.
///
/// Built for libFuzzer it searches by itself (`sh .ci/watch fuzz`); built as usual it reads the
/// files that it is given, for instance one that the search has found.
@main
enum Fuzzer {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let target = FuzzTarget(rawValue: arguments[1]) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
      print("usage: fuzzer \(names) …")
      exit(64)
    }
    #if LIBFUZZER
      search(target)
    #else
      for path in arguments.dropFirst(2) { replay(path, target) }
    #endif
  }

  #if LIBFUZZER
    private static func search(_ target: FuzzTarget) {
      // The callback of a C library holds nothing, so there is one for each target.
      let callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 =
        switch target {
        case .yaml: { unsafe Fuzzer.run(.yaml, $0, $1) }
        case .files: { unsafe Fuzzer.run(.files, $0, $1) }
        case .log: { unsafe Fuzzer.run(.log, $0, $1) }
        }
      // The target's name is not libFuzzer's; the other arguments live as long as the program.
      var count = CommandLine.argc - 1
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
        unsafe CommandLine.unsafeArgv + 1
      exit(unsafe LLVMFuzzerRunDriver(&count, &arguments, callback))
    }

    private static func run(
      _ target: FuzzTarget, _ bytes: UnsafePointer<UInt8>?, _ count: Int
    ) -> Int32 {
      // The bytes are libFuzzer's until this returns; what is read is a copy.
      target.run(unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
      return 0
    }
  #else
    private static func replay(_ path: String, _ target: FuzzTarget) {
      guard let file = unsafe fopen(path, "r") else {
        print("\(path): cannot be read")
        exit(66)
      }
      defer { _ = unsafe fclose(file) }
      var bytes: [UInt8] = []
      while case let byte = unsafe fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
      target.run(bytes)
      print("\(path): read")
    }
  #endif
}
