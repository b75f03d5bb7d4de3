/// Logarithm, exponential and gamma function out of additions, products and quotients alone.
///
/// IEEE 754 fixes those to the last bit, and no mathematical library does: written this way, a class
/// has the same statistics on every machine, and reports can be compared byte by byte.
enum Elementary {
  private static let logarithmOfTwo = 0.693_147_180_559_945_3
  /// ln 2 in two parts, of which the first has so few digits that a small multiple of it is exact.
  private static let logarithmOfTwoHigh = 0.693_147_180_369_123_8
  private static let logarithmOfTwoLow = 1.908_214_929_270_588e-10
  /// ln √(2π).
  private static let logarithmOfRootOfTurn = 0.918_938_533_204_672_7

  /// The natural logarithm of a number above zero.
  ///
  /// The series of the area tangent, 2 artanh((m − 1)/(m + 1)), over m between √½ and √2: Abramowitz
  /// and Stegun, Handbook of Mathematical Functions, 4.1.27.
  static func logarithm(_ number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "a logarithm is of a number above zero")
    var (exponent, part) = (Double(number.exponent), number.significand)
    if part > 1.414_213_562_373_095 {
      part /= 2
      exponent += 1
    }
    let ratio = (part - 1) / (part + 1)
    let square = ratio * ratio
    var (sum, power, divisor) = (0.0, ratio, 1.0)
    while true {
      let next = sum + power / divisor
      if next == sum { break }
      (sum, power, divisor) = (next, power * square, divisor + 2)
    }
    return exponent * logarithmOfTwoHigh + (exponent * logarithmOfTwoLow + 2 * sum)
  }

  /// e to a power, by its own series over what is left behind whole powers of two.
  static func exponential(_ number: Double) -> Double {
    guard number > -740 else { return 0 }
    precondition(number < 709, "a power of e that no number holds")
    let twos = (number / logarithmOfTwo).rounded()
    let rest = number - twos * logarithmOfTwoHigh - twos * logarithmOfTwoLow
    var (sum, term, count) = (1.0, 1.0, 1.0)
    while true {
      term *= rest / count
      let next = sum + term
      if next == sum { break }
      (sum, count) = (next, count + 1)
    }
    return sum * Double(sign: .plus, exponent: Int(twos), significand: 1)
  }

  /// The logarithm of the gamma function of a number above zero.
  ///
  /// Stirling's series (NIST Digital Library of Mathematical Functions, 5.11.1) where it holds to the
  /// last digits, and below that by Γ(x + 1) = x Γ(x).
  static func logarithmOfGamma(_ number: Double) -> Double {
    precondition(number > 0, "the gamma function is asked for numbers above zero")
    var (argument, product) = (number, 1.0)
    while argument < 15 {
      product *= argument
      argument += 1
    }
    let inverse = 1 / argument
    let square = inverse * inverse
    let coefficients = [
      1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360,
    ]
    var (series, power) = (0.0, inverse)
    for coefficient in coefficients {
      series += coefficient * power
      power *= square
    }
    return (argument - 0.5) * logarithm(argument) - argument + logarithmOfRootOfTurn + series
      - logarithm(product)
  }
}
