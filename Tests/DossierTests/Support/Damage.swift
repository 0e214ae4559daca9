import Archive
import Dossier

/// One way to damage a dossier, and the code that must name it.
struct Damage: Sendable, CustomStringConvertible {
  let name: String
  let code: FaultCode
  let bytes: @Sendable () throws -> [UInt8]

  var description: String { name }

  /// Damage to the files of the bag; the container stays canonical.
  static func bag(_ name: String, _ code: FaultCode, _ change: @escaping @Sendable (inout SmallBag) -> Void)
    -> Damage
  {
    Damage(name: name, code: code) {
      var bag = SmallBag()
      change(&bag)
      return try bag.zip()
    }
  }

  /// Damage to the container; the files stay what they are.
  static func container(
    _ name: String, _ code: FaultCode, _ change: @escaping @Sendable (inout Surgeon) -> Void
  ) -> Damage {
    Damage(name: name, code: code) {
      var surgeon = try Surgeon(SmallBag().zip())
      change(&surgeon)
      return surgeon.bytes
    }
  }
}
