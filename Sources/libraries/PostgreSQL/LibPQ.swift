internal import CPostgreSQL
private import Glibc

/// The functions of libpq, loaded when the first connection is made.
///
/// Linked in, it would bring twenty libraries into every start of the program, twice as long as the
/// start itself, for the few who name a server.
@safe
struct LibPQ: Sendable {
  typealias Texts = UnsafePointer<UnsafePointer<CChar>?>

  let connect: @convention(c) (Texts?, Texts?, Int32) -> OpaquePointer?
  let status: @convention(c) (OpaquePointer?) -> ConnStatusType
  let errorMessage: @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
  let finish: @convention(c) (OpaquePointer?) -> Void
  let setNoticeReceiver:
    @convention(c) (
      OpaquePointer?, (@convention(c) (UnsafeMutableRawPointer?, OpaquePointer?) -> Void)?,
      UnsafeMutableRawPointer?
    ) -> UnsafeMutableRawPointer?
  let backendProcess: @convention(c) (OpaquePointer?) -> Int32
  let consumeInput: @convention(c) (OpaquePointer?) -> Int32
  let notifications: @convention(c) (OpaquePointer?) -> UnsafeMutablePointer<PGnotify>?
  let free: @convention(c) (UnsafeMutableRawPointer?) -> Void
  let execute: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> OpaquePointer?
  let executeWithValues:
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>?, Int32, UnsafePointer<Oid>?, Texts?,
      UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
    ) -> OpaquePointer?
  let clear: @convention(c) (OpaquePointer?) -> Void
  let resultStatus: @convention(c) (OpaquePointer?) -> ExecStatusType
  let errorField: @convention(c) (OpaquePointer?, Int32) -> UnsafePointer<CChar>?
  let changedCount: @convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?
  let rowCount: @convention(c) (OpaquePointer?) -> Int32
  let column: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> Int32
  let isNull: @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
  let byteCount: @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
  let value: @convention(c) (OpaquePointer?, Int32, Int32) -> UnsafePointer<CChar>?

  /// The library of this machine, or why there is none.
  static let loaded = Result<LibPQ, PostgreSQLError> { () throws(PostgreSQLError) in try LibPQ() }

  private init() throws(PostgreSQLError) {
    guard let library = unsafe dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL) else {
      // The text belongs to the loader and is copied at once.
      let reason = unsafe dlerror().map { unsafe String(cString: $0) } ?? "libpq.so.5"
      throw PostgreSQLError(state: "", message: reason, isConnectionLost: false)
    }
    // The library stays loaded as long as the program runs, and so do its functions. Their types are
    // those of the header that the target is built with.
    unsafe connect = try Self.function("PQconnectdbParams", in: library)
    unsafe status = try Self.function("PQstatus", in: library)
    unsafe errorMessage = try Self.function("PQerrorMessage", in: library)
    unsafe finish = try Self.function("PQfinish", in: library)
    unsafe setNoticeReceiver = try Self.function("PQsetNoticeReceiver", in: library)
    unsafe backendProcess = try Self.function("PQbackendPID", in: library)
    unsafe consumeInput = try Self.function("PQconsumeInput", in: library)
    unsafe notifications = try Self.function("PQnotifies", in: library)
    unsafe free = try Self.function("PQfreemem", in: library)
    unsafe execute = try Self.function("PQexec", in: library)
    unsafe executeWithValues = try Self.function("PQexecParams", in: library)
    unsafe clear = try Self.function("PQclear", in: library)
    unsafe resultStatus = try Self.function("PQresultStatus", in: library)
    unsafe errorField = try Self.function("PQresultErrorField", in: library)
    unsafe changedCount = try Self.function("PQcmdTuples", in: library)
    unsafe rowCount = try Self.function("PQntuples", in: library)
    unsafe column = try Self.function("PQfnumber", in: library)
    unsafe isNull = try Self.function("PQgetisnull", in: library)
    unsafe byteCount = try Self.function("PQgetlength", in: library)
    unsafe value = try Self.function("PQgetvalue", in: library)
  }

  @unsafe
  private static func function<Function>(
    _ name: String, in library: UnsafeMutableRawPointer
  ) throws(PostgreSQLError) -> Function {
    guard let address = unsafe dlsym(library, name) else {
      throw PostgreSQLError(state: "", message: "libpq: \(name)", isConnectionLost: false)
    }
    return unsafe unsafeBitCast(address, to: Function.self)
  }
}
