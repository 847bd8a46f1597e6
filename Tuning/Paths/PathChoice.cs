using Backtests.Strategies.Signals;

namespace Backtests.Tuning.Paths;

/// <summary>The way that a sweep is run, and why.</summary>
/// <param name="Path">The way.</param>
/// <param name="Reason">Why this one, a sentence.</param>
/// <param name="Subject">What is swept.</param>
/// <param name="Symbols">The contracts that the algorithm trades.</param>
/// <param name="Tape">The signals of the recorded run; empty where there are none.</param>
public sealed record PathChoice(
    ILanePath Path, string Reason, SweepSubject Subject, IReadOnlyList<string> Symbols, IReadOnlyList<TradeSignal> Tape);
