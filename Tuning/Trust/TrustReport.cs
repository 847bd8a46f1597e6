using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Trust;

/// <summary>All that is known about whether the best lane of a sweep is worth believing.</summary>
public sealed record TrustReport
{
    /// <summary>Index of the best lane by Sharpe ratio.</summary>
    public required int Lane { get; init; }

    /// <summary>Its result.</summary>
    public required LaneResult Result { get; init; }

    /// <summary>Its Sharpe ratio, per day.</summary>
    public required double Sharpe { get; init; }

    /// <summary>Probability that its true Sharpe ratio is above zero.</summary>
    public required double ProbabilisticSharpe { get; init; }

    /// <summary>Probability that it is above what the best of the trials would show by luck.</summary>
    public required double DeflatedSharpe { get; init; }

    /// <summary>How many lanes were tried.</summary>
    public required int Trials { get; init; }

    /// <summary>How many independent trials they amount to.</summary>
    public required double EffectiveTrials { get; init; }

    /// <summary>Cross-validation over all lanes.</summary>
    public required OverfittingProbability.Outcome Overfitting { get; init; }

    /// <summary>Walk-forward that learns from all days before.</summary>
    public required WalkForward.Outcome Anchored { get; init; }

    /// <summary>Walk-forward that learns from the last days before.</summary>
    public required WalkForward.Outcome Rolling { get; init; }

    /// <summary>The best lane's neighbours in the grid; null when there is no grid.</summary>
    public required CellStability.Outcome? Stability { get; init; }

    /// <summary>End equity when every entry comes a minute later.</summary>
    public required double EquityDelayed { get; init; }

    /// <summary>End equity with twice the fees and slippage.</summary>
    public required double EquityAtDoubledCost { get; init; }

    /// <summary>End equity when the last price liquidates instead of the mark; null when there are no mark prices.</summary>
    public required double? EquityOnLastPrice { get; init; }

    /// <summary>The same exits with random directions.</summary>
    public required RandomEntries.Outcome RandomDirections { get; init; }

    /// <summary>The same exits at random times.</summary>
    public required RandomEntries.Outcome RandomTimes { get; init; }

    /// <summary>What the market explains.</summary>
    public required MarketExposure Market { get; init; }

    /// <summary>What speaks against the result, a few words each; empty when it survives.</summary>
    public required IReadOnlyList<string> Objections { get; init; }

    /// <summary>Whether nothing speaks against it.</summary>
    public bool Survives => Objections.Count == 0;

    /// <summary>The verdict in one plain sentence.</summary>
    public string Verdict => Survives
        ? "The result survives: it beats luck over all trials, holds out of sample, under delay and doubled cost, and against random entries."
        : $"The result does not survive: {string.Join("; ", Objections)}.";
}
