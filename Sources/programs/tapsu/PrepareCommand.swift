import PostgreSQLStorage
import Storage
import Wording

/// Makes the tables of a database before anything is kept there: `tapsu prepare [ADDRESS]`.
struct PrepareCommand {
  /// What was there before.
  private enum Standing {
    case nothing
    case older
    case ready
  }

  private let environment: Environment
  private var language: Language { environment.language }

  init(_ environment: Environment) { self.environment = environment }

  func run(_ operands: [String]) throws(Failure) {
    let address = if let named = operands.first { named } else { try environment.storePath() }
    guard PostgreSQLStore.isAddress(address) else { throw needsNoTables }
    let standing = try standing(of: address)
    if standing != .ready { _ = try environment.store(at: address) }
    Output.say(Self.phrase(of: standing)[language])
    if try isCentre(address) { Output.say(StorageError(.gathers).phrase[language]) }
  }

  private func isCentre(_ address: String) throws(Failure) -> Bool {
    do throws(StorageError) {
      return try PostgreSQLStore(url: address, access: .readOnly).isCentre
    } catch {
      throw environment.failure(of: error)
    }
  }

  private func standing(of address: String) throws(Failure) -> Standing {
    do throws(StorageError) {
      _ = try PostgreSQLStore(url: address, access: .readOnly)
      return .ready
    } catch {
      if error.reason == .notAStore { return .nothing }
      guard case .olderTables = error.reason else { throw environment.failure(of: error) }
      return .older
    }
  }

  private static func phrase(of standing: Standing) -> Phrase {
    switch standing {
    case .nothing: Phrase("Đã lập các bảng của kho.", "The tables of the store have been made.")
    case .older:
      Phrase(
        "Đã đưa các bảng của kho lên bản mới.",
        "The tables of the store have been brought up to this version.")
    case .ready:
      Phrase(
        "Kho đã có đủ bảng, không phải làm gì.",
        "The tables of the store are there; nothing had to be done.")
    }
  }

  private var needsNoTables: Failure {
    Failure(
      status: .usage,
      lines: [
        Phrase(
          "Chỉ kho PostgreSQL mới lập bảng trước: ghi địa chỉ như postgresql://lop@may-chu/tapsu. Kho là tệp thì TapSu tự lập khi cần ghi.",
          "Only a PostgreSQL store has its tables made beforehand: give an address such as postgresql://course@server/tapsu. A file is made when something is written to it."
        )[language]
      ])
  }
}
