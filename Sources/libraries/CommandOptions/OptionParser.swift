private import CGetopt
private import Glibc
private import Synchronization
package import Wording

/// An option that a command takes.
package struct OptionDefinition: Hashable, Sendable {
  /// Whether something follows the option.
  package enum Shape: Hashable, Sendable {
    case flag
    case value
  }

  package let name: String
  package let shape: Shape

  package init(_ name: String, _ shape: Shape) {
    self.name = name
    self.shape = shape
  }
}

/// Why a command line cannot be understood.
package struct OptionError: Error, Hashable, Sendable {
  package let phrase: Phrase
}

/// The options and the operands of a command line.
package struct ParsedOptions: Hashable, Sendable {
  private var values: [String: String] = [:]
  package private(set) var operands: [String] = []

  /// The names of the options given, in alphabetical order.
  package var names: [String] { values.keys.sorted() }

  /// Whether an option was given.
  package func has(_ name: String) -> Bool { values[name] != nil }

  /// What was given with an option.
  package func value(_ name: String) -> String? { values[name] }

  /// Reads arguments, the program's name left out, by glibc's getopt_long(3): options and operands
  /// in any order, `--name=value` and `--name value`, unambiguous abbreviations, `--` before
  /// operands that begin with a dash.
  ///
  /// A negative number is an operand.
  ///
  /// One command line at a time, other threads wait: getopt_long keeps its place in globals.
  package init(
    _ arguments: [String], _ definitions: [OptionDefinition]
  ) throws(OptionError) {
    self = try Self.globals.withLock { _ throws(OptionError) in
      try Self(alone: arguments, definitions)
    }
  }

  /// Held by whoever uses the globals of getopt_long.
  private static let globals = Mutex(())

  private init(
    alone arguments: [String], _ definitions: [OptionDefinition]
  ) throws(OptionError) {
    // The strings belong to this function until it returns; getopt_long only reorders pointers.
    var argumentCopies = unsafe (["tapsu"] + arguments.map(Self.shielded)).map {
      unsafe strdup($0)
    }
    unsafe argumentCopies.append(nil)
    let nameCopies = unsafe definitions.map { unsafe strdup($0.name) }
    defer {
      for index in unsafe argumentCopies.indices { unsafe free(argumentCopies[index]) }
      for index in unsafe nameCopies.indices { unsafe free(nameCopies[index]) }
    }
    var table: [option] = unsafe []
    for (index, definition) in definitions.enumerated() {
      let takesValue: Int32 = definition.shape == .value ? required_argument : no_argument
      unsafe table.append(
        option(
          name: nameCopies[index], has_arg: takesValue, flag: nil,
          val: Int32(index) + Self.firstValue))
    }
    unsafe table.append(option(name: nil, has_arg: 0, flag: nil, val: 0))

    let count = Int32(arguments.count + 1)
    tapsu_getopt_reset()
    while true {
      let found = unsafe getopt_long(count, &argumentCopies, ":", table, nil)
      if found == -1 { break }
      let index = Int(found - Self.firstValue)
      guard definitions.indices.contains(index) else {
        let place = Int(tapsu_getopt_index()) - 1
        let text = unsafe argumentCopies[place].map { unsafe String(cString: $0) } ?? ""
        throw Self.error(found, Self.bared(text))
      }
      let argument = unsafe tapsu_getopt_argument().map { unsafe String(cString: $0) }
      let name = definitions[index].name
      if argument != nil, values[name] != nil { throw Self.twice(name) }
      values[name] = argument.map(Self.bared) ?? ""
    }
    let plain = Int(tapsu_getopt_index())..<Int(count)
    // Behind `--` everything is an operand, whatever it looks like.
    let isClosed = arguments.contains("--")
    for place in plain {
      guard let text = unsafe argumentCopies[place].map({ unsafe String(cString: $0) }) else {
        continue
      }
      let operand = Self.bared(text)
      if !isClosed, operand != text, operand.dropFirst().first?.isNumber == false {
        throw Self.error(Int32(UInt8(ascii: "?")), operand)
      }
      operands.append(operand)
    }
  }

  /// A mark before words that begin with one dash: there are no options of one letter, and getopt
  /// would blame the word before for theirs.
  private static let shield: Character = "\u{1}"

  private static func shielded(_ argument: String) -> String {
    let isShort = argument.count > 1 && argument.first == "-" && !argument.hasPrefix("--")
    return isShort || argument.first == shield ? String(shield) + argument : argument
  }

  private static func bared(_ argument: String) -> String {
    argument.first == shield ? String(argument.dropFirst()) : argument
  }

  /// Values from here on are places in the table, so that no letter can be mistaken for one.
  private static let firstValue: Int32 = 1000

  private static func twice(_ name: String) -> OptionError {
    OptionError(
      phrase: Phrase(
        "Tùy chọn --\(name) chỉ ghi được một lần.", "Option --\(name) can be given only once."))
  }

  private static func error(_ found: Int32, _ text: String) -> OptionError {
    let shown = text.printable
    if found == Int32(UInt8(ascii: ":")) {
      return OptionError(
        phrase: Phrase("Tùy chọn \(shown) cần một giá trị.", "Option \(shown) needs a value."))
    }
    return OptionError(
      phrase: Phrase("Không hiểu tùy chọn \(shown).", "Option \(shown) is not understood."))
  }
}
