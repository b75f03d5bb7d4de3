/// The names of elements and attributes in XES (IEEE 1849), as far as they are read.
enum XESName: Int, CaseIterable {
  case log
  case trace
  case event
  case string
  case date
  case int
  case float
  case boolean
  case id
  case list
  case container
  case values
  case global
  case classifier
  case `extension`
  case key
  case value
  case scope
  case name
  case keys
  case prefix
  // Of logs that are none of these, but begin alike.
  case events
  case objects

  var text: String { String(describing: self) }
}
