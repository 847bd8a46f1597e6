using Backtests.Margin;

namespace Backtests.Tuning.Sweep;

/// <summary>One combination of a sweep: everything that may differ between two backtests on the same signals.</summary>
public readonly record struct SweepLane
{
    /// <summary>A lane without exits, of leverage 1, with a tenth of the equity as margin.</summary>
    public SweepLane()
    {
    }

    /// <summary>Isolated or cross margin.</summary>
    public MarginMode Mode { get; init; } = MarginMode.Isolated;

    /// <summary>Leverage, 1 or above.</summary>
    public decimal Leverage { get; init; } = 1m;

    /// <summary>Distance of the stop-loss as a fraction of the entry price; 0 for none.</summary>
    public decimal StopLoss { get; init; }

    /// <summary>Distance of the take-profit as a fraction of the entry price; 0 for none.</summary>
    public decimal TakeProfit { get; init; }

    /// <summary>Distance of the trailing stop as a fraction of the best price; 0 for none.</summary>
    public decimal TrailingStop { get; init; }

    /// <summary>Minutes after which a position is closed at the market; 0 for never.</summary>
    public int MaxHoldMinutes { get; init; }

    /// <summary>Part of the equity, or of the initial cash, that is put up as initial margin for a signal of weight 1; above 0, up to
    /// 1.</summary>
    public decimal MarginPart { get; init; } = 0.1m;

    /// <summary>Whether sizes follow the initial cash instead of the equity.</summary>
    public bool HasFixedSize { get; init; }

    /// <summary>Slippage of market and stop orders in basis points of the price; 0 or above.</summary>
    public decimal SlippageBasisPoints { get; init; }

    /// <summary>Minutes between a signal and its entry; 0 or above.</summary>
    public int EntryDelayMinutes { get; init; }
}
