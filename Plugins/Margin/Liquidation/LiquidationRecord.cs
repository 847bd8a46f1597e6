using Backtests.Margin.Accounts;
using Backtests.Margin.Market;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Everything about one liquidation in one bar: why it came, what was done, who paid. Money is in settlement currency. A process that takes
/// longer than its bar has a record in each.
/// </summary>
public sealed record LiquidationRecord
{
    /// <summary>When it was triggered, UTC: the end of the bar that reached the liquidation price.</summary>
    public required DateTime Time { get; init; }

    /// <summary>Simulated instant inside the bar at which it began or went on, UTC.</summary>
    public DateTime Start { get; init; }

    /// <summary>Isolated (one position) or cross (all cross positions).</summary>
    public required MarginMode Mode { get; init; }

    /// <summary>The positions at the trigger, the one with the largest maintenance margin first.</summary>
    public required IReadOnlyList<LiquidatedPosition> Positions { get; init; }

    /// <summary>Margin balance at the trigger; negative when the price had jumped beyond bankruptcy.</summary>
    public required decimal Equity { get; init; }

    /// <summary>Maintenance margin at the trigger.</summary>
    public required decimal MaintenanceMargin { get; init; }

    /// <summary>Names of the steps that ran, in order.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    /// <summary>The forced trades, in order.</summary>
    public required IReadOnlyList<ForcedFill> Fills { get; init; }

    /// <summary>What was done and tried, round by round: instants, sizes, prices, slippage, and the fund before and after.</summary>
    public IReadOnlyList<LiquidationRound> Rounds { get; init; } = [];

    /// <summary>Traders of the run who were auto-deleveraged for it.</summary>
    public IReadOnlyList<AdlEvent> Deleveraged { get; init; } = [];

    /// <summary>Loss beyond fund and deleveraging that traders of the run share, or will share when their day ends.</summary>
    public decimal SocialisedLoss { get; init; }

    /// <summary>Balance of the insurance fund before.</summary>
    public decimal FundBefore { get; init; }

    /// <summary>Balance of the insurance fund after.</summary>
    public decimal FundAfter { get; init; }

    /// <summary>Which resting orders of the scope had to be cancelled.</summary>
    public OrderCancellation Cancellation { get; init; }

    /// <summary>Whether all resting orders of the scope had to be cancelled.</summary>
    public required bool CancelsOrders { get; init; }

    /// <summary>Change of the wallet by the liquidation, fees included; zero or negative but for a position taken over in profit.</summary>
    public required decimal WalletChange { get; init; }

    /// <summary>
    /// The largest leverage, rounded down to hundredths, that would not have been liquidated at this extreme: of the position when
    /// isolated,
    /// notional at entry over wallet when cross. Null when even 1x would have been.
    /// </summary>
    public required decimal? SurvivingLeverage { get; init; }

    /// <summary>Whether what is left is above its maintenance margin, or nothing is left.</summary>
    public required bool IsResolved { get; init; }

    /// <summary>Whether the process goes on in the next bar, if the scope is still to be liquidated then.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether it is the continuation of a process that began in an earlier bar.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>What the market took more than the mark price, over all rounds; 0 or positive.</summary>
    public decimal Slippage => Rounds.Sum(round => round.Slippage);

    /// <summary>Sum of the liquidation fees.</summary>
    public decimal Fees => Fills.Sum(fill => fill.Fee);

    /// <summary>What the insurance fund got (positive) or paid.</summary>
    public decimal FundGain => Fills.Sum(fill => fill.FundGain);

    /// <summary>What auto-deleveraged winners lost.</summary>
    public decimal AutoDeleveraged => Fills.Sum(fill => fill.AutoDeleveraged);

    /// <summary>Notional of the forced trades at the prices that the market gave.</summary>
    public decimal Notional => Fills.Sum(fill => fill.Notional);
}
