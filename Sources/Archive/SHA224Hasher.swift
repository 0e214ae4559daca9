/// SHA-224 (FIPS 180-4) of bytes as they pass.
///
/// Bags name it and the crypto library leaves it out.
struct SHA224Hasher {
  private var state: [UInt32] = [
    0xc105_9ed8, 0x367c_d507, 0x3070_dd17, 0xf70e_5939, 0xffc0_0b31, 0x6858_1511, 0x64f9_8fa7, 0xbefa_4fa4,
  ]
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  mutating func update(_ bytes: [UInt8]) {
    length += UInt64(bytes.count)
    pending += bytes
    var start = 0
    while pending.count - start >= 64 {
      mix(start)
      start += 64
    }
    pending.removeFirst(start)
  }

  func finish() -> [UInt8] {
    var last = self
    let bits = length * 8
    var padding: [UInt8] = [0x80]
    while (pending.count + padding.count) % 64 != 56 { padding.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      padding.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    last.update(padding)
    return last.state.prefix(7).flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Works the 64 bytes at `start` of what is pending into the state.
  private mutating func mix(_ start: Int) {
    let words = schedule(start)
    var work = state
    for round in 0..<64 {
      let choose = (work[4] & work[5]) ^ (~work[4] & work[6])
      let sum1 = Self.turn(work[4], 6) ^ Self.turn(work[4], 11) ^ Self.turn(work[4], 25)
      let first = work[7] &+ sum1 &+ choose &+ Self.constants[round] &+ words[round]
      let major = (work[0] & work[1]) ^ (work[0] & work[2]) ^ (work[1] & work[2])
      let sum0 = Self.turn(work[0], 2) ^ Self.turn(work[0], 13) ^ Self.turn(work[0], 22)
      work = [first &+ sum0 &+ major, work[0], work[1], work[2], work[3] &+ first, work[4], work[5], work[6]]
    }
    for index in 0..<8 { state[index] &+= work[index] }
  }

  private func schedule(_ start: Int) -> [UInt32] {
    var words = (0..<16).map { index in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(pending[start + index * 4 + $1]) }
    }
    for index in 16..<64 {
      let a = words[index - 15]
      let b = words[index - 2]
      let low = Self.turn(a, 7) ^ Self.turn(a, 18) ^ (a >> 3)
      let high = Self.turn(b, 17) ^ Self.turn(b, 19) ^ (b >> 10)
      words.append(words[index - 16] &+ low &+ words[index - 7] &+ high)
    }
    return words
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
