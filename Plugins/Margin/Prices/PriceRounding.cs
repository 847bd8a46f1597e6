namespace Backtests.Margin;

/// <summary>To which tick a venue rounds a liquidation or bankruptcy price.</summary>
public enum PriceRounding
{
    /// <summary>Not at all: full precision.</summary>
    None,

    /// <summary>To the nearest tick, a half away from zero: what a display shows.</summary>
    Nearest,

    /// <summary>To the tick at or below.</summary>
    Down,

    /// <summary>To the tick at or above.</summary>
    Up,

    /// <summary>Towards the entry: up for a long, down for a short. Liquidates no later than the exact price.</summary>
    TowardEntry,

    /// <summary>Away from the entry: down for a long, up for a short. Liquidates no earlier than the exact price.</summary>
    AwayFromEntry,

    /// <summary>
    /// Not to a tick but by one: the exact price moved a tick towards the entry. OKX's API shows it so, as fitted on one recorded position
    /// of 2024-08.
    /// </summary>
    OneTickTowardEntry,
}
