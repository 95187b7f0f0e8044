import Testing

/// Journeys share the machine's terminals and take their time: one after the other.
@Suite(.serialized, .enabled(if: TmuxSession.isAvailable, Comment(rawValue: TmuxSession.missing)))
struct JourneyTests {}
