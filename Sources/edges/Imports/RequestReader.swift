import Disk

/// Reads received requests in one of the forms that offices have them in.
package enum RequestReader {
  case zalo(ZaloEvents)
  case open311(Open311Requests)
  case table(TableRequests)

  package var kind: ImportKind {
    switch self {
    case .zalo: .zalo
    case .open311: .open311
    case .table: .csv
    }
  }

  /// What a file has; one that cannot be read has nothing, and a finding that says why.
  package func read(file path: String) -> RequestReading {
    do throws(DiskError) {
      let bytes = try Files.read(path, bytesMaximum: ImportLimits.fileByteMaximum)
      return requests(in: bytes, named: path)
    } catch {
      var reading = RequestReading(file: path)
      reading.findings.add(.unreadable(error))
      return reading
    }
  }

  package func requests(in bytes: [UInt8], named file: String) -> RequestReading {
    switch self {
    case .zalo(let events): events.requests(in: bytes, named: file)
    case .open311(let list): list.requests(in: bytes, named: file)
    case .table(let table): table.requests(in: bytes, named: file)
    }
  }
}
