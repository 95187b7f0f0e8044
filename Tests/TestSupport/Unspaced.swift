extension String {
  /// What can be found in it whatever line it stands on.
  package var unspaced: String { filter { !$0.isWhitespace } }
}
