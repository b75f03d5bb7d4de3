import JSON

/// A message of JSON-RPC as it comes from an editor.
enum RPCMessage {
  case request(id: JSONValue, method: String, params: JSONValue)
  case notification(method: String, params: JSONValue)
  /// An answer to what the server asked; nothing here waits for one.
  case answer

  /// Reads one message.
  init(_ bytes: [UInt8]) throws(RPCError) {
    guard let text = String(validating: bytes, as: UTF8.self),
      let value = try? JSONValue.parse(text, numbers: .othersAsWritten)
    else { throw .unparsed }
    guard value.members != nil else { throw .invalid(id: .null) }
    let id = value["id"] ?? .null
    let params = value["params"] ?? .null
    switch (value["method"]?.text, id) {
    case (let method?, .integer), (let method?, .text):
      self = .request(id: id, method: method, params: params)
    case (let method?, .null): self = .notification(method: method, params: params)
    case (nil, _) where value["result"] != nil || value["error"] != nil: self = .answer
    default: throw .invalid(id: id.integer == nil && id.text == nil ? .null : id)
    }
  }
}

/// Why a message is not carried out.
enum RPCError: Error {
  case unparsed
  case invalid(id: JSONValue)
  case unknownMethod
  case wrongParams
  case notInitialized
  case cancelled

  /// The number by which programs know it.
  var code: Int64 {
    switch self {
    case .unparsed: -32700
    case .invalid: -32600
    case .unknownMethod: -32601
    case .wrongParams: -32602
    case .notInitialized: -32002
    case .cancelled: -32800
    }
  }

  /// What is said of it, to whoever reads the log of an editor.
  var message: String {
    switch self {
    case .unparsed: "not a message of JSON-RPC"
    case .invalid: "not a request"
    case .unknownMethod: "there is no such method"
    case .wrongParams: "the parameters are not understood"
    case .notInitialized: "the server is not initialized"
    case .cancelled: "cancelled"
    }
  }

  func answer(to id: JSONValue) -> JSONValue {
    [
      "jsonrpc": "2.0", "id": id,
      "error": ["code": .integer(code), "message": .text(message)],
    ]
  }
}

extension JSONValue {
  static func answer(to id: JSONValue, _ result: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "id": id, "result": result]
  }

  static func notification(_ method: String, _ params: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "method": .text(method), "params": params]
  }
}
