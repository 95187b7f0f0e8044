Descriptor.fillStandard()
if CommandLine.argc > 1 {
  CompareTUI.exit(withError: CompareTUI.outcome())
} else {
  // The bare start doesn't pass through the parser of the command line, which costs more than the first
  // frame.
  Interface.start()
}
