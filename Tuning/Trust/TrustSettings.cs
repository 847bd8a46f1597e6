namespace Backtests.Tuning.Trust;

/// <summary>How hard a result is tried.</summary>
public sealed record TrustSettings
{
    /// <summary>Blocks of the cross-validation; even, 4 to 20.</summary>
    public int Blocks { get; init; } = 16;

    /// <summary>Draws of each random control; at least 19, with which 5 % can be reached at all.</summary>
    public int Draws { get; init; } = 200;

    /// <summary>Share of the days from which the first step of the walk-forward learns; above 0, below 1.</summary>
    public double TrainShare { get; init; } = 0.4;

    /// <summary>Steps of the walk-forward; at least 1.</summary>
    public int Steps { get; init; } = 6;

    /// <summary>Seed of the controls.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Least deflated Sharpe ratio with which a result is believed.</summary>
    public double LeastDeflatedSharpe { get; init; } = 0.95;

    /// <summary>Largest probability of overfitting with which a result is believed.</summary>
    public double MostOverfitting { get; init; } = 0.2;

    /// <summary>Largest probability of a random control with which a result is believed.</summary>
    public double MostByChance { get; init; } = 0.05;
}
