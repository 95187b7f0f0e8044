extension SettlementProgram {
  /// Settles incidents one after another in one period: both ends are one story of them all, the one that
  /// pays least in all and the one that pays most.
  public func settle(inOnePeriod losses: [Loss]) -> [Outcome] {
    if losses.count == 1 { return [settle(losses[0])] }
    return zip(story(losses, .worst), story(losses, .best)).map(Outcome.init)
  }

  /// So many stories are followed side by side; of more that leave the limits in as many states, those that
  /// lead so far.
  private static let mostStories = 1_024

  private struct Story {
    var state: PeriodState.WorldState
    var ends: [Outcome.End] = []
    var paid = 0
  }

  /// The story that pays least or most in all. The way that is best for one incident may be the worst for
  /// the next, which finds what it left; so every way of each is followed to the end.
  private func story(_ losses: [Loss], _ world: World) -> [Outcome.End] {
    let total = losses.reduce(0) { $0 + $1.total }
    let period = freshPeriod()
    var stories = [Story(state: world == .worst ? period.worst : period.best)]
    for loss in losses {
      let ways = ways(loss, world, within: total)
      stories = stories.flatMap { story in
        ways.map { way in
          var story = story
          var recorder = NoRecorder()
          let end = run(loss, world, way, &story.state, &recorder)
          story.ends.append(end)
          story.paid += end.paid
          return story
        }
      }
      guard stories.count > Self.mostStories else { continue }
      // What leaves the same of every limit goes on alike: the first of them leads.
      stories.sort { world == .worst ? $0.paid < $1.paid : $0.paid > $1.paid }
      var states = Set<[Int]>()
      stories = Array(stories.filter { states.insert($0.state.remaining).inserted }.prefix(Self.mostStories))
    }
    let found =
      world == .worst
      ? stories.min { $0.paid < $1.paid } : stories.max { $0.paid < $1.paid }
    return found?.ends ?? []
  }
}
