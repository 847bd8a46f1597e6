namespace Backtests.Margin.Accounts;

/// <summary>How resting orders on both sides of a contract hold margin in one-way mode.</summary>
public enum OrderNetting
{
    /// <summary>
    /// The larger of what the position would be with all buys and with all sells: orders that close hold nothing, and of two sides only the
    /// larger does (Binance).
    /// </summary>
    LargerSide,

    /// <summary>Every order its own initial margin, whatever else there is.</summary>
    EachOrder,
}
