/// Formats of reports that are lists.
public enum TableFormat: String, Hashable, Sendable, CaseIterable { case text, json, csv }

/// Formats of reports that are no lists.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable { case text, json }
