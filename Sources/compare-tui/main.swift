#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

Descriptor.fillStandard()
if CommandLine.argc > 1 {
  exit(CompareTUI.outcome())
} else {
  // The bare start doesn't pass through the parser of the command line, which costs more than the first
  // frame.
  Interface.start()
}
