/// Many short lists in one piece of memory, each a chain of places in it.
///
/// An array for each list would be counted, grown and freed by itself; here all lists of a trace are
/// forgotten at once, and the next trace uses the same memory.
struct ListPool<Element: BitwiseCopyable & Sendable>: Sendable {
  /// One of the lists.
  struct List: Sendable {
    /// The places of its ends, or -1.
    fileprivate(set) var first: Int32 = -1
    fileprivate(set) var last: Int32 = -1
    fileprivate(set) var count: Int32 = 0

    var isEmpty: Bool { count == 0 }
  }

  private struct Node: Sendable {
    var element: Element
    /// The place of what comes after it in its list, or -1.
    var next: Int32
  }

  private var nodes: [Node] = []
  /// How many nodes have been used since all lists were forgotten.
  private var usedCount = 0
  /// The first of a chain of nodes that lists have given back, or -1.
  private var free: Int32 = -1

  /// Forgets all lists.
  mutating func removeAll() {
    usedCount = 0
    free = -1
  }

  subscript(place: Int32) -> Element { nodes[Int(place)].element }

  /// The place of what comes after the element at a place in its list, or -1.
  func place(after place: Int32) -> Int32 { nodes[Int(place)].next }

  mutating func append(_ element: Element, to list: inout List) {
    let node = Node(element: element, next: -1)
    if free < 0, usedCount == nodes.count { nodes.append(node) }
    let place = free < 0 ? Int32(usedCount) : free
    var nodes = nodes.mutableSpan
    let nextFree = nodes[Int(place)].next
    nodes[Int(place)] = node
    if list.last >= 0 { nodes[Int(list.last)].next = place } else { list.first = place }
    if free < 0 { usedCount += 1 } else { free = nextFree }
    list.last = place
    list.count += 1
  }

  /// Removes what comes after the element at a place of a list; after -1, the first.
  mutating func remove(after previous: Int32, from list: inout List) {
    let lastFree = free
    var nodes = nodes.mutableSpan
    let place = previous < 0 ? list.first : nodes[Int(previous)].next
    let next = nodes[Int(place)].next
    if previous < 0 { list.first = next } else { nodes[Int(previous)].next = next }
    if next < 0 { list.last = previous }
    list.count -= 1
    nodes[Int(place)].next = lastFree
    free = place
  }

  mutating func removeAll(from list: inout List) {
    guard list.last >= 0 else { return }
    nodes[Int(list.last)].next = free
    free = list.first
    list = List()
  }
}
