/// Which part stands first in dates such as `03/02/2026`, where the file itself does not tell.
public enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case day, month, year
}
