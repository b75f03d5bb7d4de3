private import Glibc
internal import Shifts

extension MachineTime {
  static func now() -> MachineTime {
    MachineTime(
      wallMilliseconds: Runner.wallMilliseconds(),
      bootMilliseconds: clockMilliseconds(CLOCK_BOOTTIME), boot: currentBoot)
  }

  private static let currentBoot = readBoot()

  /// Without the kernel's name every start counts as another one, and the time of day decides.
  private static func readBoot() -> String {
    let descriptor = unsafe open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "-" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 36)
    // read(2) writes no more than the count of the array, which outlives the call.
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      unsafe read(descriptor, buffer.baseAddress, buffer.count)
    }
    return count == bytes.count ? String(decoding: bytes, as: UTF8.self) : "-"
  }
}

/// The time of day, in milliseconds since 1970.
package func wallMilliseconds() -> Int64 { clockMilliseconds(CLOCK_REALTIME) }

/// A clock that only ever moves forward, in milliseconds from some moment.
package func steadyMilliseconds() -> Int64 { clockMilliseconds(CLOCK_MONOTONIC) }

private func clockMilliseconds(_ clock: clockid_t) -> Int64 {
  var time = timespec()
  // The pointer to the local variable is valid for the length of the call, and these clocks exist
  // on every Linux, so the call cannot fail.
  _ = unsafe clock_gettime(clock, &time)
  return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
