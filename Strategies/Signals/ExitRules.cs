using Backtests.Strategies.Parameters;

namespace Backtests.Strategies.Signals;

/// <summary>How positions that were entered on signals end. Distances are fractions of the entry's fill price.</summary>
public sealed record ExitRules
{
    /// <summary>Distance of the stop-market order; null for none.</summary>
    public decimal? StopLoss { get; init; }

    /// <summary>Distance of the limit order that takes profit; null for none.</summary>
    public decimal? TakeProfit { get; init; }

    /// <summary>Distance of the trailing stop, as a fraction of the best price since entry; null for none.</summary>
    public decimal? TrailingStop { get; init; }

    /// <summary>Minutes after which a position is closed at the market; null for never.</summary>
    public int? MaxHoldMinutes { get; init; }

    /// <summary>
    /// Reads <c>stop-loss-percent</c>, <c>take-profit-percent</c>, <c>trailing-stop-percent</c> (all above 0 and below 100; none when
    /// absent) and
    /// <c>max-hold-minutes</c> (1 to 5,256,000; 0 for never).
    /// </summary>
    /// <exception cref="ParameterException">A value is out of range.</exception>
    public static ExitRules From(StrategyParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ExitRules
        {
            StopLoss = parameters.OptionalNumber("stop-loss-percent", 0.0001m, 99.99m) / 100m,
            TakeProfit = parameters.OptionalNumber("take-profit-percent", 0.0001m, 10_000m) / 100m,
            TrailingStop = parameters.OptionalNumber("trailing-stop-percent", 0.0001m, 99.99m) / 100m,
            MaxHoldMinutes = parameters.Whole("max-hold-minutes", 0, 0, 5_256_000) is > 0 and var minutes ? minutes : null,
        };
    }
}
